// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.Flow;
import candor.gongwen.flow.FlowBlock;
import candor.gongwen.flow.FlowImprint;
import candor.gongwen.flow.FlowMasthead;
import candor.gongwen.flow.FlowParagraph;
import candor.gongwen.flow.FlowTable;
import candor.gongwen.fonts.TextMeasure;
import candor.gongwen.layout.MastheadGeometry;
import java.io.IOException;

/** The part {@code document.xml}: the flow itself. */
final class DocumentPart implements Xml.Content {

    /** Namespace of WordprocessingML. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Flow flow;
    private final TextMeasure measure;
    private final RunWriter runs;
    private final boolean imprintAlone;
    private final Section section;

    /** Whether {@code imprintAlone}, the 版记 needs a page of its own. */
    DocumentPart(Flow flow, TextMeasure measure, RunWriter runs, boolean imprintAlone, Section section) {
        this.flow = flow;
        this.measure = measure;
        this.runs = runs;
        this.imprintAlone = imprintAlone;
        this.section = section;
    }

    @Override
    public void writeTo(Xml xml) throws IOException {
        xml.start("w:document", "xmlns:w", W, "xmlns:r", R).start("w:body");
        ParagraphWriter paragraphs = new ParagraphWriter(runs);
        TableWriter tables = new TableWriter(runs);
        boolean afterTable = false;
        for (FlowBlock block : flow.blocks()) {
            if (afterTable && !(block instanceof FlowParagraph)) {
                anchor(xml, false);
            }
            switch (block) {
                case FlowMasthead masthead ->
                    new MastheadWriter(runs, MastheadGeometry.of(masthead.masthead(), measure)).write(xml);
                case FlowParagraph paragraph -> paragraphs.write(xml, paragraph);
                case FlowTable table -> tables.write(xml, table);
                case FlowImprint imprint -> new ImprintWriter(runs).write(xml, imprint.imprint(), imprintAlone);
            }
            afterTable = block instanceof FlowTable;
        }
        if (afterTable) {
            anchor(xml, false);
        }
        section.write(xml);
        xml.end().end();
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
