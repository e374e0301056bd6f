// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.fonts.TextMeasure;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.TextStyle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Breaks a title into lines of a trapezoid or a rhombus, between words (GB/T 9704—2012 §7.3.1: 词意完整、排列对称、长短适宜、间距恰当). Of all
 * ways to break it into as few lines as possible the one with the fewest blemishes is taken: its sense weighs more than its shape.
 */
public final class TitleBreaker {

    /** Characters that do not begin a line of a title although a word begins there. */
    private static final String NOT_AT_START = "的和与及或等了之、，。：；！？”’》〉）】〕";
    /** Characters that do not end one. */
    private static final String NOT_AT_END = "于和与及或在对为将把向从以第“‘《〈（【〔";

    private static final double FORBIDDEN = 1000;
    private static final double SHAPELESS = 40;
    private static final double ORPHAN = 60;
    private static final double SHORT = 8;
    private static final int MOST_LINES = 5;

    private final TextMeasure measure;
    private final TextStyle style;
    private final double width;
    private final Collection<String> names;

    /**
     * A breaker for lines of one width.
     *
     * @param width of the longest line in points
     * @param names never broken where it can be helped, e.g. organizations
     */
    public TitleBreaker(TextMeasure measure, TextStyle style, double width, Collection<String> names) {
        this.measure = measure;
        this.style = style;
        this.width = width;
        this.names = names;
    }

    /** With which widths are found. */
    TextMeasure measure() {
        return measure;
    }

    /** The lines of a title; line feeds in it are kept, hints are taken out. */
    public List<String> lines(String title) {
        List<String> lines = new ArrayList<>();
        for (String part : title.split("\n")) {
            lines.addAll(part(part));
        }
        return lines;
    }

    private List<String> part(String hinted) {
        String text = hinted.replace(String.valueOf(TitleWords.HINT), "");
        int fewest = (int) Math.ceil(measure.width(text, style) / width);
        if (fewest <= 1) {
            return List.of(text);
        }
        List<Supplier<BitSet>> places = List.of(
                () -> hints(hinted),
                () -> TitleWords.starts(text, names),
                // A name that is longer than a line is broken between its words.
                () -> TitleWords.starts(text, List.of()),
                () -> everywhere(text));
        for (Supplier<BitSet> starts : places) {
            List<String> lines = best(text, starts.get(), fewest);
            if (!lines.isEmpty()) {
                return lines;
            }
        }
        // The text is too long for a shape and is broken like body text.
        return List.of(text);
    }

    private List<String> best(String text, BitSet starts, int fewest) {
        Search search = new Search(text, starts);
        for (int count = fewest; count <= MOST_LINES && search.best.isEmpty(); count++) {
            search.extend(0, count, new ArrayList<>());
        }
        return search.best;
    }

    private static BitSet everywhere(String text) {
        BitSet everywhere = new BitSet();
        everywhere.set(1, text.length());
        return everywhere;
    }

    private static BitSet hints(String hinted) {
        BitSet hints = new BitSet();
        int at = 0;
        for (char c : hinted.toCharArray()) {
            if (c == TitleWords.HINT) {
                hints.set(at);
            } else {
                at++;
            }
        }
        return hints;
    }

    /** Tries every way to break a text into a number of lines. */
    private final class Search {
        private final String text;
        private final BitSet starts;
        private List<String> best = List.of();
        private double least = Double.POSITIVE_INFINITY;

        Search(String text, BitSet starts) {
            this.text = text;
            this.starts = starts;
        }

        void extend(int from, int lines, List<String> before) {
            if (lines == 1) {
                String last = text.substring(from);
                if (measure.width(last, style) <= width) {
                    before.add(last);
                    judge(before);
                    before.removeLast();
                }
                return;
            }
            for (int to = starts.nextSetBit(from + 1); to > 0 && to < text.length(); to = starts.nextSetBit(to + 1)) {
                String line = text.substring(from, to);
                if (measure.width(line, style) > width) {
                    return;
                }
                before.add(line);
                extend(to, lines - 1, before);
                before.removeLast();
            }
        }

        private void judge(List<String> lines) {
            double blemishes = TitleBreaker.this.blemishes(lines);
            if (blemishes < least) {
                least = blemishes;
                best = List.copyOf(lines);
            }
        }
    }

    private double blemishes(List<String> lines) {
        double sum = 0;
        double[] widths = new double[lines.size()];
        for (int i = 0; i < widths.length; i++) {
            String line = lines.get(i);
            widths[i] = measure.width(line, style) / Gb9704.SIZE_2;
            if (i > 0 && NOT_AT_START.indexOf(line.charAt(0)) >= 0) {
                sum += FORBIDDEN;
            }
            if (i < widths.length - 1 && NOT_AT_END.indexOf(line.charAt(line.length() - 1)) >= 0) {
                sum += FORBIDDEN;
            }
            if (i > 0) {
                sum += TitleWords.cost(lines.get(i - 1), line, names);
            }
            sum += ORPHAN * Math.max(0, 4 - widths[i]) + SHORT * Math.max(0, 6 - widths[i]);
        }
        return sum + shape(widths);
    }

    /** A trapezoid or rhombus has lines that clearly differ, by two to six characters, and never a waist. */
    private static double shape(double[] widths) {
        double sum = 0;
        int turns = 0;
        for (int i = 1; i < widths.length; i++) {
            double step = Math.abs(widths[i] - widths[i - 1]);
            sum += step < 2 ? 6 * (2 - step) : step > 6 ? 1.5 * (step - 6) : 0;
            boolean turn = i > 1 && (widths[i] > widths[i - 1]) != (widths[i - 1] > widths[i - 2]);
            if (turn) {
                turns++;
                // A turn is the widest line of a rhombus or the waist of an hourglass.
                sum += widths[i - 1] < widths[i] ? SHAPELESS : 0;
            }
        }
        return turns > 1 ? sum + SHAPELESS : sum;
    }
}
