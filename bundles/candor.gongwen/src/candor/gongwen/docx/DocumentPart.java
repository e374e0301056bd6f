// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.Flow;
import candor.gongwen.flow.FlowBlock;
import candor.gongwen.flow.FlowImprint;
import candor.gongwen.flow.FlowMasthead;
import candor.gongwen.flow.FlowParagraph;
import candor.gongwen.flow.FlowSection;
import candor.gongwen.flow.FlowTable;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.layout.ForcedBreak;
import candor.gongwen.layout.MastheadGeometry;
import candor.gongwen.layout.Pages;
import candor.gongwen.style.Sheet;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The part {@code document.xml}: the flow itself. */
final class DocumentPart implements Xml.Content {

    /** Namespace of WordprocessingML. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Flow flow;
    private final Pages pages;
    private final DocumentFonts fonts;
    private final RunWriter runs;
    private final Map<Sheet, Section> sections;

    DocumentPart(Flow flow, Pages pages, DocumentFonts fonts, RunWriter runs, Map<Sheet, Section> sections) {
        this.flow = flow;
        this.pages = pages;
        this.fonts = fonts;
        this.runs = runs;
        this.sections = sections;
    }

    @Override
    public void writeTo(Xml xml) throws IOException {
        xml.start("w:document", "xmlns:w", W, "xmlns:r", R).start("w:body");
        ParagraphWriter paragraphs = new ParagraphWriter(runs);
        boolean afterTable = false;
        Sheet sheet = Sheet.PORTRAIT;
        for (int i = 0; i < flow.blocks().size(); i++) {
            FlowBlock block = flow.blocks().get(i);
            if (afterTable && !(block instanceof FlowParagraph || block instanceof FlowSection)) {
                anchor(xml, false);
            }
            switch (block) {
                case FlowSection section -> {
                    if (i > 0) {
                        endSection(xml, sections.get(sheet));
                    }
                    sheet = section.sheet();
                    // LibreOffice sets a floating table that begins a section on the page before it.
                    if (flow.blocks().get(i + 1) instanceof FlowImprint) {
                        anchor(xml, false);
                    }
                }
                case FlowMasthead masthead ->
                    new MastheadWriter(runs, MastheadGeometry.of(masthead.masthead(), fonts)).write(xml);
                case FlowParagraph paragraph -> paragraphs.write(xml, paragraph, pageBreaks(i));
                case FlowTable table -> new TableWriter(runs, fonts, sheet).write(xml, table);
                case FlowImprint imprint -> new ImprintWriter(runs).write(xml, imprint.imprint(), pages.imprintAlone());
            }
            afterTable = block instanceof FlowTable;
        }
        if (afterTable) {
            anchor(xml, false);
        }
        sections.get(sheet).write(xml);
        xml.end().end();
    }

    /** An empty paragraph, as low as can be, carries the properties of the section that ends with it. */
    private static void endSection(Xml xml, Section section) throws IOException {
        xml.start("w:p").start("w:pPr").val("w:pStyle", StyleNames.BASE);
        ParagraphProperties.spacing(xml, 0, 1);
        xml.start("w:rPr").val("w:sz", 2).val("w:szCs", 2).end();
        section.write(xml);
        xml.end().end();
    }

    private List<Integer> pageBreaks(int block) {
        return pages.forcedBreaks().stream()
                .filter(forced -> forced.block() == block)
                .map(ForcedBreak::offset)
                .toList();
    }

    /**
     * Writes an empty paragraph as low as can be: two tables in a row become one without a paragraph between them, and a document may not end
     * with a table.
     */
    static void anchor(Xml xml, boolean newPage) throws IOException {
        xml.start("w:p").start("w:pPr").val("w:pStyle", StyleNames.BASE);
        if (newPage) {
            xml.empty("w:pageBreakBefore");
        }
        ParagraphProperties.spacing(xml, 0, 1);
        xml.start("w:rPr").val("w:sz", 2).val("w:szCs", 2).end();
        xml.end().end();
    }
}
