// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.FlowSpan;
import candor.gongwen.style.TextStyle;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes runs of text. */
final class RunWriter {

    /**
     * Characters that LibreOffice's Chinese rules separate although they belong together (— and — of one dash, a number and ％). In a language
     * without such rules of its own they follow Unicode's line breaking, which keeps them together; Word does so anyway.
     */
    private static final Pattern TOGETHER = Pattern.compile("[—…％℃‰]+");

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
        for (FlowSpan span : spans) {
            boolean plain = span.style().equals(base);
            TextStyle own = plain ? null : span.style();
            String[] lines = span.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    xml.start("w:r").empty("w:br").end();
                }
                line(xml, lines[i], own);
            }
        }
    }

    private void line(Xml xml, String text, TextStyle own) throws IOException {
        Matcher matcher = TOGETHER.matcher(text);
        int start = 0;
        while (matcher.find()) {
            run(xml, text.substring(start, matcher.start()), own, false);
            run(xml, matcher.group(), own, true);
            start = matcher.end();
        }
        run(xml, text.substring(start), own, false);
    }

    private void run(Xml xml, String text, TextStyle own, boolean together) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        xml.start("w:r");
        start(xml, own);
        if (together) {
            xml.empty("w:lang", "w:eastAsia", "en-US");
        }
        xml.end();
        xml.text("w:t", text, "xml:space", "preserve");
        xml.end();
    }

    private void start(Xml xml, TextStyle own) throws IOException {
        xml.start("w:rPr");
        if (own == null) {
            // The hint makes “ ” — … Chinese: their code points alone do not say so.
            xml.empty("w:rFonts", "w:hint", "eastAsia");
        } else {
            properties.write(xml, own);
        }
    }

    /** Writes a tab. */
    static void tab(Xml xml) throws IOException {
        xml.start("w:r").empty("w:tab").end();
    }

    /** Writes the number of the page as a field, between two em dashes (GB/T 9704—2012 §7.5). */
    static void pageNumber(Xml xml) throws IOException {
        hinted(xml, "w:t", "— ");
        field(xml, "begin");
        hinted(xml, "w:instrText", " PAGE ");
        field(xml, "separate");
        hinted(xml, "w:t", "1");
        field(xml, "end");
        hinted(xml, "w:t", " —");
    }

    private static void hinted(Xml xml, String element, String text) throws IOException {
        xml.start("w:r").start("w:rPr").empty("w:rFonts", "w:hint", "eastAsia").end();
        xml.text(element, text, "xml:space", "preserve").end();
    }

    private static void field(Xml xml, String type) throws IOException {
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", type).end();
    }
}
