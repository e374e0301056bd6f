// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.pdf;

import candor.gongwen.layout.Element;
import candor.gongwen.layout.Page;
import candor.gongwen.layout.RuleLine;
import candor.gongwen.layout.TextLine;
import candor.gongwen.layout.TextRun;
import candor.gongwen.style.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Draws a page as a content stream (ISO 32000-1 §8, §9.4). All sheets are upright there, as they lie in the volume and in the printer; what
 * is to be read across is drawn turned, and the page says that a screen shall turn it back.
 */
final class PageContent {

    private static final String BLACK = "0 g";
    private static final String RED = "1 0 0 rg";
    private static final String PALE = "0.85 g";
    /** Stroke of a type that has no bold font, as a share of its size. */
    private static final double BOLD_STROKE = 1 / 40.0;

    private final PdfFonts fonts;
    private final PdfStructure structure;
    private final StringBuilder out = new StringBuilder();
    /** Height of the sheet that is drawn on, because coordinates of PDF begin at its foot. */
    private double height;

    PageContent(PdfFonts fonts, PdfStructure structure) {
        this.fonts = fonts;
        this.structure = structure;
    }

    byte[] draw(Page page) {
        boolean turned = page.sheet() == Sheet.LANDSCAPE;
        if (turned) {
            out.append("q 0 1 -1 0 ")
                    .append(PdfSyntax.number(page.sheet().height()))
                    .append(" 0 cm\n");
        }
        height = page.sheet().height();
        lines(page.lines().stream().filter(PageContent::isMark).toList());
        rules(page.rules());
        lines(page.lines().stream()
                .filter(line -> !page.isTurned(line) && !isMark(line))
                .toList());
        if (turned) {
            out.append("Q\n");
        }
        height = Sheet.PORTRAIT.height();
        lines(page.lines().stream().filter(page::isTurned).toList());
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean isMark(TextLine line) {
        return line.part() == TextLine.Part.MARK;
    }

    private void rules(List<RuleLine> rules) {
        if (rules.isEmpty()) {
            return;
        }
        out.append("/Artifact BMC\n");
        for (RuleLine rule : rules) {
            out.append(rule.red() ? RED : BLACK).append('\n');
            numbers(rule.x(), height - rule.y() - rule.height(), rule.width(), rule.height());
            out.append("re f\n");
        }
        out.append("EMC\n");
    }

    /** Lines of one element that follow one another are one piece of content. */
    private void lines(List<TextLine> lines) {
        int start = 0;
        while (start < lines.size()) {
            Element element = lines.get(start).element();
            if (element == null) {
                out.append("/Artifact BMC\n");
            } else {
                out.append("/P<</MCID ").append(structure.mark(element)).append(">>BDC\n");
            }
            int end = start;
            while (end < lines.size() && lines.get(end).element() == element) {
                out.append("BT\n");
                String colour = isMark(lines.get(end)) ? PALE : null;
                lines.get(end).runs().forEach(run -> run(run, colour));
                out.append("ET\n");
                end++;
            }
            out.append("EMC\n");
            start = end;
        }
    }

    /** @param colour null for that of the run itself */
    private void run(TextRun run, String colour) {
        PdfFont font = fonts.font(run.typeface());
        double size = run.style().size();
        out.append(colour != null ? colour : run.style().red() ? RED : BLACK).append(' ');
        if (run.style().bold()) {
            out.append(run.style().red() ? RED.toUpperCase() : "0 G").append(" 2 Tr ");
            numbers(size * BOLD_STROKE);
            out.append("w ");
        } else {
            out.append("0 Tr ");
        }
        out.append(fonts.name(font)).append(' ');
        numbers(size);
        out.append("Tf 1 0 0 1 ");
        numbers(run.x(), height - run.baseline());
        out.append("Tm ");
        characters(run, font, size);
    }

    /**
     * Shows the characters of a run. The usual spacing is written once, and only differences from it are written where
     * they occur.
     */
    private void characters(TextRun run, PdfFont font, double size) {
        int[] characters = run.text().codePoints().toArray();
        double spacing = run.advances().get(0) - font.width(characters[0]) * size / 1000;
        numbers(spacing);
        out.append("Tc [<");
        double behind = 0;
        for (int i = 0; i < characters.length; i++) {
            out.append(PdfSyntax.code(font.code(characters[i])));
            behind += run.advances().get(i) - font.width(characters[i]) * size / 1000 - spacing;
            if (Math.abs(behind) > 0.001 && i < characters.length - 1) {
                double adjustment = Math.round(-behind * 1000 / size * 1000) / 1000.0;
                out.append('>').append(PdfSyntax.number(adjustment)).append('<');
                behind += adjustment * size / 1000;
            }
        }
        out.append(">]TJ\n");
    }

    private void numbers(double... values) {
        for (double value : values) {
            out.append(PdfSyntax.number(value)).append(' ');
        }
    }
}
