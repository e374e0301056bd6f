// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.Flow;
import candor.gongwen.flow.FlowSection;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.layout.ImprintPage;
import candor.gongwen.layout.PageNumbers;
import candor.gongwen.layout.Pages;
import candor.gongwen.ooxml.OfficePackage;
import candor.gongwen.style.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Writes a flow as DOCX for Word, WPS and LibreOffice. It is a document that a person goes on editing: whole paragraphs
 * in named styles, headings in the navigation, real fields, no text boxes, and nothing that fixes a line or a page
 * where the layout had it.
 */
public final class DocxWriter {

    private final FontLibrary fonts;

    public DocxWriter(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes a document. The same flow and pages make the same bytes.
     *
     * @param flow the document
     * @param pages the same document as the layout set it; says where the 版记 has its place
     * @param out where it goes; stays open
     * @throws IOException if it cannot be written
     */
    public void write(Flow flow, Pages pages, OutputStream out) throws IOException {
        DocumentFonts documentFonts = new DocumentFonts(fonts, flow.grid());
        RunProperties properties = new RunProperties(fonts, flow.grid());
        StyleSheet styles = new StyleSheet(flow, documentFonts);
        ParagraphWriter paragraphs = new ParagraphWriter(styles, new RunWriter(properties));
        OfficePackage parts = OfficePackage.text();
        parts.addProperties(flow.metadata());
        parts.add("styles.xml", "styles", "styles", new StylesPart(properties, flow.metadata(), styles));
        parts.add("settings.xml", "settings", "settings", new SettingsPart());
        parts.add("fontTable.xml", "fontTable", "fontTable", new FontTablePart(fonts));
        PageNumbers numbers = new PageNumbers(documentFonts);
        String mark = flow.metadata().mark();
        String header = mark.isEmpty() ? null : parts.add("header1.xml", "header", "header", new MarkPart(mark));
        Map<Sheet, Section> sections = sections(flow, parts, numbers, header);
        Section unnumbered =
                pages.imprint() == ImprintPage.EVEN_BEHIND_BLANK ? unnumbered(parts, numbers, header) : null;
        parts.write(out, new DocumentPart(flow, pages, documentFonts, paragraphs, sections, unnumbered));
    }

    private static Section unnumbered(OfficePackage parts, PageNumbers numbers, String header) {
        String footer = parts.add("footer5.xml", "footer", "footer", new BlankFooterPart());
        return new Section(Sheet.PORTRAIT, footer, footer, numbers.baseline(), header);
    }

    private static Map<Sheet, Section> sections(Flow flow, OfficePackage parts, PageNumbers numbers, String header) {
        String odd = parts.add("footer1.xml", "footer", "footer", new FooterPart(true));
        String even = parts.add("footer2.xml", "footer", "footer", new FooterPart(false));
        Section upright = new Section(Sheet.PORTRAIT, odd, even, numbers.baseline(), header);
        if (flow.blocks().stream().noneMatch(block -> block instanceof FlowSection)) {
            return Map.of(Sheet.PORTRAIT, upright);
        }
        String turnedOdd = parts.add("footer3.xml", "footer", "footer", new TurnedFooterPart(true, numbers.baseline()));
        String turnedEven =
                parts.add("footer4.xml", "footer", "footer", new TurnedFooterPart(false, numbers.baseline()));
        Section turned = new Section(Sheet.LANDSCAPE, turnedOdd, turnedEven, numbers.baseline(), header);
        return Map.of(Sheet.PORTRAIT, upright, Sheet.LANDSCAPE, turned);
    }
}
