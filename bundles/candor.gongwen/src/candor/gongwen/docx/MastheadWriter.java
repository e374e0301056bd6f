// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.FlowSpan;
import candor.gongwen.layout.MastheadGeometry;
import candor.gongwen.layout.MastheadGeometry.Line;
import candor.gongwen.ooxml.Xml;
import java.io.IOException;
import java.util.List;

/** Writes a 版头 (GB/T 9704—2012 §7.2). */
final class MastheadWriter {

    private final ParagraphWriter paragraphs;

    MastheadWriter(ParagraphWriter paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Writes everything down to the red rule. */
    void write(Xml xml, MastheadGeometry geometry) throws IOException {
        for (MastheadParagraph paragraph : MastheadParagraph.of(geometry)) {
            String style = paragraph.kind().id;
            paragraphs.start(xml, style, paragraph.shape());
            for (Line line : paragraph.runs()) {
                if (line == null) {
                    RunWriter.tab(xml);
                } else {
                    paragraphs.text(xml, style, List.of(new FlowSpan(line.text(), line.style(), null)));
                }
            }
            xml.end();
        }
    }
}
