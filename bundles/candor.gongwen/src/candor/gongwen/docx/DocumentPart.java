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
import candor.gongwen.layout.ImprintPage;
import candor.gongwen.layout.MastheadGeometry;
import candor.gongwen.layout.Pages;
import candor.gongwen.ooxml.Xml;
import candor.gongwen.style.Sheet;
import java.io.IOException;
import java.util.Map;

/** The part {@code document.xml}: the flow itself. */
final class DocumentPart implements Xml.Content {

    /** Namespace of WordprocessingML. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Flow flow;
    private final Pages pages;
    private final DocumentFonts fonts;
    private final ParagraphWriter paragraphs;
    private final Map<Sheet, Section> sections;
    private final Section unnumbered;

    /**
     * The part.
     *
     * @param sections for each kind of sheet
     * @param unnumbered an upright section without page numbers; {@code null} where none is needed
     */
    DocumentPart(
            Flow flow,
            Pages pages,
            DocumentFonts fonts,
            ParagraphWriter paragraphs,
            Map<Sheet, Section> sections,
            Section unnumbered) {
        this.flow = flow;
        this.pages = pages;
        this.fonts = fonts;
        this.paragraphs = paragraphs;
        this.sections = sections;
        this.unnumbered = unnumbered;
    }

    @Override
    public void writeTo(Xml xml) throws IOException {
        xml.start("w:document", "xmlns:w", W, "xmlns:r", R).start("w:body");
        boolean afterTable = false;
        Sheet sheet = Sheet.PORTRAIT;
        for (int i = 0; i < flow.blocks().size(); i++) {
            FlowBlock block = flow.blocks().get(i);
            if (afterTable && !(block instanceof FlowParagraph || block instanceof FlowSection)) {
                paragraphs.anchor(xml, false);
            }
            switch (block) {
                case FlowSection section -> {
                    if (i > 0) {
                        paragraphs.sectionEnd(xml, sections.get(sheet));
                    }
                    sheet = section.sheet();
                    // LibreOffice sets a floating table that begins a section on the page before it.
                    if (flow.blocks().get(i + 1) instanceof FlowImprint) {
                        paragraphs.anchor(xml, false);
                    }
                }
                case FlowMasthead masthead ->
                    new MastheadWriter(paragraphs).write(xml, MastheadGeometry.of(masthead.masthead(), fonts));
                case FlowParagraph paragraph ->
                    paragraphs.write(xml, paragraph, pages.heldBlocks().contains(i));
                case FlowTable table -> new TableWriter(paragraphs, fonts, sheet).write(xml, table);
                case FlowImprint imprint -> {
                    if (pages.imprint().isEven() && !(flow.blocks().get(i - 1) instanceof FlowSection)) {
                        paragraphs.sectionEnd(xml, sections.get(sheet));
                        paragraphs.anchor(xml, false);
                    }
                    new ImprintWriter(paragraphs, fonts)
                            .write(xml, imprint.imprint(), pages.imprint() == ImprintPage.NEXT);
                }
            }
            afterTable = block instanceof FlowTable;
        }
        if (afterTable) {
            paragraphs.anchor(xml, false);
        }
        Section last = pages.imprint() == ImprintPage.EVEN_BEHIND_BLANK ? unnumbered : sections.get(sheet);
        last.write(xml, pages.imprint().isEven());
        xml.end().end();
    }
}
