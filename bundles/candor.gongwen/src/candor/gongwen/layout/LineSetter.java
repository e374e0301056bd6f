// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.fonts.Spacing;
import java.util.ArrayList;
import java.util.List;

/** Sets a broken line: aligns or justifies it and collects its characters into runs. Baseline and left edge are at zero. */
final class LineSetter {

    private static final String UNBROKEN_PAIRS = "—…";

    private final MeasuredText text;
    private final TextLine.Part part;
    private final Element element;

    LineSetter(MeasuredText text, TextLine.Part part, Element element) {
        this.text = text;
        this.part = part;
        this.element = element;
    }

    /**
     * Sets a line.
     *
     * @param x left edge of the room for it
     * @param room its width
     * @param justify whether it is stretched to fill the room
     * @param share of the spare room that goes to its left: 0 left, 0.5 centred, 1 right
     */
    TextLine set(LineBreaker.Line line, double x, double room, boolean justify, double share) {
        int inside = line.hanging() ? line.end() - 1 : line.end();
        double spare = room - text.width(line.start(), inside);
        double[] advances = new double[line.end() - line.start()];
        for (int i = 0; i < advances.length; i++) {
            int at = line.start() + i;
            advances[i] = text.advance(at) + (at < line.end() - 1 ? text.gapAfter(at) : 0);
        }
        if (justify && line.full()) {
            justify(line.start(), inside, spare, advances);
            return new TextLine(part, element, runs(line, x, advances));
        }
        return new TextLine(part, element, runs(line, x + Math.max(0, spare) * share, advances));
    }

    private void justify(int start, int end, double spare, double[] advances) {
        int gaps = 0;
        for (int i = start; i < end - 1; i++) {
            gaps += stretches(i) ? 1 : 0;
        }
        if (gaps == 0) {
            return;
        }
        for (int i = start; i < end - 1; i++) {
            advances[i - start] += stretches(i) ? spare / gaps : 0;
        }
        // The last character that fits ends at the edge, so that a hanging one stands right behind it.
        advances[end - 1 - start] = text.width(end - 1, end);
    }

    /** Words, numbers, 破折号 and 省略号 are never spaced out. */
    private boolean stretches(int i) {
        int character = text.characters[i];
        int next = text.characters[i + 1];
        boolean latin = Spacing.isLatinCharacter(character) && Spacing.isLatinCharacter(next);
        boolean pair = character == next && UNBROKEN_PAIRS.indexOf(character) >= 0;
        return !latin && !pair && !DocumentFonts.isInvisible(character);
    }

    private List<TextRun> runs(LineBreaker.Line line, double left, double[] advances) {
        List<TextRun> runs = new ArrayList<>();
        double x = left;
        int i = line.start();
        while (i < line.end()) {
            int from = i;
            double runX = x;
            StringBuilder characters = new StringBuilder();
            List<Double> widths = new ArrayList<>();
            while (i < line.end() && text.spans[i] == text.spans[from] && text.typefaces[i] == text.typefaces[from]) {
                if (!DocumentFonts.isInvisible(text.characters[i])) {
                    characters.appendCodePoint(text.characters[i]);
                    widths.add(advances[i - line.start()]);
                }
                x += advances[i - line.start()];
                i++;
            }
            if (!widths.isEmpty()) {
                runs.add(new TextRun(
                        runX,
                        0,
                        text.styles[from],
                        text.typefaces[from],
                        characters.toString(),
                        widths,
                        text.spans[from].origin()));
            }
        }
        return runs;
    }
}
