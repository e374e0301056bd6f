// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.FlowSpan;
import candor.gongwen.ooxml.Xml;
import candor.gongwen.style.TextStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes runs of text, as few as the looks need: a word processor takes the fonts of each script from the style and finds a font for a
 * character that these lack by itself.
 */
final class RunWriter {

    private final RunProperties properties;

    RunWriter(RunProperties properties) {
        this.properties = properties;
    }

    /**
     * Writes spans as runs.
     *
     * @param base look of the paragraph's style; a span that looks like it needs no properties of its own
     */
    void write(Xml xml, List<FlowSpan> spans, TextStyle base) throws IOException {
        for (FlowSpan span : joined(spans)) {
            xml.start("w:r").start("w:rPr");
            properties.writeOther(xml, span.style(), base);
            xml.end();
            String[] lines = span.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    // A line of a title ends with a soft break, so that the title stays one paragraph.
                    xml.empty("w:br");
                }
                if (!lines[i].isEmpty()) {
                    xml.text("w:t", lines[i], "xml:space", "preserve");
                }
            }
            xml.end();
        }
    }

    /** Neighbours that look alike are one run, wherever their text came from. */
    private static List<FlowSpan> joined(List<FlowSpan> spans) {
        List<FlowSpan> joined = new ArrayList<>();
        for (FlowSpan span : spans) {
            if (!joined.isEmpty() && joined.getLast().style().equals(span.style())) {
                FlowSpan before = joined.removeLast();
                joined.add(new FlowSpan(before.text() + span.text(), span.style(), null));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** Writes a tab. */
    static void tab(Xml xml) throws IOException {
        xml.start("w:r").empty("w:tab").end();
    }
}
