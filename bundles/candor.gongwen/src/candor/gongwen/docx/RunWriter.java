// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.FlowSpan;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.style.FontRole;
import candor.gongwen.style.TextStyle;
import java.io.IOException;
import java.util.List;

/** Writes runs of text. */
final class RunWriter {

    /**
     * Characters that LibreOffice's Chinese rules separate although they belong together (— and — of one dash, a number and ％). In a language
     * without such rules of its own they follow Unicode's line breaking, which keeps them together; Word does so anyway.
     */
    private static final String TOGETHER = "—…％℃‰";

    private final RunProperties properties;
    private final DocumentFonts fonts;
    private double tightness;

    RunWriter(RunProperties properties, DocumentFonts fonts) {
        this.properties = properties;
        this.fonts = fonts;
    }

    /**
     * Writes spans as runs.
     *
     * @param base look of the paragraph's style; a span that looks like it needs no properties of its own
     */
    void write(Xml xml, List<FlowSpan> spans, TextStyle base) throws IOException {
        for (FlowSpan span : spans) {
            String[] lines = span.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    lineBreak(xml);
                }
                line(xml, lines[i], span.style(), base);
            }
        }
    }

    /** Writes spans with letters closer by some points than their looks want. */
    void writeTight(Xml xml, List<FlowSpan> spans, TextStyle base, double points) throws IOException {
        tightness = points;
        write(xml, spans, base);
        tightness = 0;
    }

    /** A run for every stretch of characters of one font and one language. */
    private void line(Xml xml, String text, TextStyle style, TextStyle base) throws IOException {
        int start = 0;
        while (start < text.length()) {
            int first = text.codePointAt(start);
            FontRole role = fonts.roleOf(first, style.role());
            boolean together = isTogether(first);
            int end = start;
            int next = first;
            do {
                end += Character.charCount(next);
                next = end < text.length() ? text.codePointAt(end) : 0;
            } while (end < text.length() && fonts.roleOf(next, style.role()) == role && isTogether(next) == together);
            run(xml, text.substring(start, end), style.with(role), base, together);
            start = end;
        }
    }

    private static boolean isTogether(int character) {
        return TOGETHER.indexOf(character) >= 0;
    }

    private void run(Xml xml, String text, TextStyle style, TextStyle base, boolean together) throws IOException {
        xml.start("w:r").start("w:rPr");
        if (style.equals(base)) {
            // The hint makes “ ” — … Chinese: their code points alone do not say so.
            xml.empty("w:rFonts", "w:hint", "eastAsia");
        } else {
            properties.write(xml, style);
        }
        if (tightness > 0) {
            xml.val("w:spacing", Twips.of(style.letterSpacing() - tightness));
        }
        if (together) {
            xml.empty("w:lang", "w:eastAsia", "en-US");
        }
        xml.end();
        xml.text("w:t", text, "xml:space", "preserve");
        xml.end();
    }

    /** Writes a forced line break. */
    static void lineBreak(Xml xml) throws IOException {
        xml.start("w:r").empty("w:br").end();
    }

    /** Writes a tab. */
    static void tab(Xml xml) throws IOException {
        xml.start("w:r").empty("w:tab").end();
    }
}
