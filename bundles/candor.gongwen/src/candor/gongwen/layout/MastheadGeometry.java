// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.document.Masthead;
import candor.gongwen.flow.TitleBreaker;
import candor.gongwen.fonts.TextMeasure;
import candor.gongwen.style.FontRole;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the elements of a 版头 stand (GB/T 9704—2012 §7.2). Heights are points below the upper edge of the type area, x counts from its
 * left edge. Distances between elements are measured from ink to ink, as a ruler on the printed page does.
 *
 * @param notices 份号, 密级和保密期限, 紧急程度 from the first line down
 * @param mark lines of the 发文机关标志
 * @param number 发文字号
 * @param signers 签发人 and the names; empty but for an 上行文
 * @param ruleTop upper edge of the red rule
 * @param flowTop where the flow below goes on: the lower edge of the red rule
 */
public record MastheadGeometry(
        List<Line> notices, List<Line> mark, Line number, List<Line> signers, double ruleTop, double flowTop) {

    /** 标志下空二行 (§7.2.5). */
    private static final int BLANK_BELOW_MARK = 2;

    private static final int SIGNERS_PER_LINE = 2;
    /** A mark that would have to be smaller than this is broken into lines (实务). */
    private static final double SMALLEST_MARK = 22;

    private static final double LINES_ARE_CLOSE = 0.05;
    private static final TextStyle BLACK = new TextStyle(FontRole.HEI, Gb9704.SIZE_3);

    /**
     * A piece of text on a baseline.
     *
     * @param text its characters
     * @param style its look
     * @param x of its left edge
     * @param baseline its height
     */
    public record Line(String text, TextStyle style, double x, double baseline) {}

    /** Measures a masthead in the fonts it will be printed in. */
    public static MastheadGeometry of(Masthead masthead, TextMeasure measure) {
        List<Line> notices = new ArrayList<>();
        if (masthead.copyNumber() != null) {
            notices.add(notice(masthead.copyNumber(), TextStyle.BODY, notices.size()));
        }
        Stream.of(masthead.classification(), masthead.urgency())
                .filter(text -> text != null)
                .forEach(text -> notices.add(notice(text, BLACK, notices.size())));
        List<Line> mark = mark(masthead.mark(), measure);
        Line lowest = mark.getLast();
        double top = lowest.baseline
                - measure.ink(lowest.text, lowest.style).bottom()
                + BLANK_BELOW_MARK * Gb9704.LINE_PITCH;
        List<Line> signers = signers(masthead.signers(), top, measure);
        double baseline = signers.isEmpty() ? baseline(top, 0) : signers.getLast().baseline;
        double numberWidth = measure.width(masthead.number(), TextStyle.BODY);
        double x = signers.isEmpty() ? (Gb9704.TYPE_AREA_WIDTH - numberWidth) / 2 : Gb9704.CHARACTER_WIDTH;
        Line number = new Line(masthead.number(), TextStyle.BODY, x, baseline);
        double ruleTop = baseline - measure.ink(number.text, number.style).bottom() + Gb9704.RED_RULE_OFFSET;
        return new MastheadGeometry(
                List.copyOf(notices), mark, number, signers, ruleTop, flowTop(ruleTop + Gb9704.RED_RULE_THICKNESS));
    }

    private static Line notice(String text, TextStyle style, int line) {
        return new Line(text, style, 0, baseline(0, line));
    }

    /** The mark as large as fits, at most 小初; its highest ink at 35 mm (§7.2.4). */
    private static List<Line> mark(String mark, TextMeasure measure) {
        List<String> lines = mark.contains("\n") ? mark.lines().toList() : lines(mark, measure);
        TextStyle unit = new TextStyle(FontRole.XIAOBIAOSONG, 1, false, true);
        double longest = lines.stream()
                .mapToDouble(line -> measure.width(line, unit))
                .max()
                .orElse(1);
        double size = Math.min(Gb9704.SIZE_XIAOCHU, Math.floor(2 * Gb9704.TYPE_AREA_WIDTH / longest) / 2);
        TextStyle style = new TextStyle(FontRole.XIAOBIAOSONG, size, false, true);
        List<Line> result = new ArrayList<>();
        double baseline = Gb9704.MARK_OFFSET + measure.ink(lines.get(0), style).top();
        for (String line : lines) {
            double x = (Gb9704.TYPE_AREA_WIDTH - measure.width(line, style)) / 2;
            result.add(new Line(line, style, x, baseline));
            baseline += size * 1.4;
        }
        return List.copyOf(result);
    }

    /** One line where the mark is large enough for that, otherwise as many as it needs, broken as a title is. */
    private static List<String> lines(String mark, TextMeasure measure) {
        return new TitleBreaker(
                        measure, new TextStyle(FontRole.XIAOBIAOSONG, SMALLEST_MARK), Gb9704.TYPE_AREA_WIDTH, List.of())
                .lines(mark);
    }

    /** 居右空一字，每行两名，回行与首个姓名对齐 (§7.2.6). */
    private static List<Line> signers(List<String> names, double top, TextMeasure measure) {
        List<Line> lines = new ArrayList<>();
        if (names.isEmpty()) {
            return lines;
        }
        TextStyle kai = TextStyle.BODY.with(FontRole.KAI);
        String label = "签发人：";
        double gap = Gb9704.CHARACTER_WIDTH;
        double cell = names.stream()
                .mapToDouble(name -> measure.width(name, kai))
                .max()
                .orElse(0);
        int columns = Math.min(SIGNERS_PER_LINE, names.size());
        double right = Gb9704.TYPE_AREA_WIDTH - Gb9704.CHARACTER_WIDTH;
        double first = right - columns * cell - (columns - 1) * gap;
        lines.add(new Line(label, TextStyle.BODY, first - measure.width(label, TextStyle.BODY), baseline(top, 0)));
        for (int i = 0; i < names.size(); i++) {
            double x = first + i % SIGNERS_PER_LINE * (cell + gap);
            lines.add(new Line(names.get(i), kai, x, baseline(top, i / SIGNERS_PER_LINE)));
        }
        return List.copyOf(lines);
    }

    private static double baseline(double top, int line) {
        return top + (line + Gb9704.BASELINE) * Gb9704.LINE_PITCH;
    }

    /**
     * Where so little is left below the last line that programs could disagree on whether it fits, the flow starts a hair lower, so that
     * none of them sets it.
     */
    private static double flowTop(double ruleBottom) {
        double lines = (Gb9704.TYPE_AREA_HEIGHT - ruleBottom) / Gb9704.LINE_PITCH;
        double spare = lines - Math.floor(lines);
        return spare < LINES_ARE_CLOSE ? ruleBottom + (spare + 0.01) * Gb9704.LINE_PITCH : ruleBottom;
    }
}
