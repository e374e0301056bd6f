// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of a PDF as poppler reads it. Points from its upper left corner.
 *
 * @param width of the page
 * @param height of the page
 * @param lines from top to bottom
 */
record PrintedPage(double width, double height, List<Line> lines) {

    private static final Pattern ELEMENT =
            Pattern.compile("<page width=\"(?<width>[^\"]+)\" height=\"(?<height>[^\"]+)\">"
                    + "|<word xMin=\"(?<left>[^\"]+)\" yMin=\"(?<top>[^\"]+)\" xMax=\"(?<right>[^\"]+)\" yMax=\"(?<bottom>[^\"]+)\">"
                    + "(?<text>[^<]*)</word>");

    /** Less than what lies between the texts of neighbouring cells, more than a stretched gap within a text. */
    private static final double GAP = 7.5;
    /** No table of the tests has so many columns. */
    private static final int CELLS = 8;

    /**
     * A line of text, or that of one cell of a table.
     *
     * @param text without spaces, left to right
     * @param left of the first character
     * @param right of the last character
     * @param top of the highest font box
     * @param bottom of the lowest font box
     */
    record Line(String text, double left, double right, double top, double bottom) {

        private double middle() {
            return (top + bottom) / 2;
        }
    }

    /** The pages of a file. */
    static List<PrintedPage> of(Path pdf) {
        String xml = Programs.run(
                pdf.getParent(), Map.of(), List.of("pdftotext", "-bbox", "-enc", "UTF-8", pdf.toString(), "-"));
        List<PrintedPage> pages = new ArrayList<>();
        List<Line> words = new ArrayList<>();
        Matcher matcher = ELEMENT.matcher(xml);
        while (matcher.find()) {
            if (matcher.group("width") != null) {
                words = new ArrayList<>();
                pages.add(new PrintedPage(number(matcher, "width"), number(matcher, "height"), words));
            } else {
                words.add(new Line(
                        unescaped(matcher.group("text")),
                        number(matcher, "left"),
                        number(matcher, "right"),
                        number(matcher, "top"),
                        number(matcher, "bottom")));
            }
        }
        return pages.stream()
                .map(page -> new PrintedPage(page.width, page.height, joined(page.lines)))
                .toList();
    }

    /** Words at one height joined to lines: their middles are closer than a third of their height. */
    private static List<Line> joined(List<Line> words) {
        List<List<Line>> rows = new ArrayList<>();
        words.stream().sorted(Comparator.comparingDouble(Line::middle)).forEach(word -> {
            Line last = rows.isEmpty() ? null : rows.getLast().getFirst();
            if (last == null || word.middle() - last.middle() > (last.bottom - last.top) / 3) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(word);
        });
        return rows.stream().flatMap(row -> cells(row).stream()).toList();
    }

    /** Words at one height parted where they are far from each other. */
    private static List<Line> cells(List<Line> words) {
        words.sort(Comparator.comparingDouble(Line::left));
        if (isStretched(words)) {
            return List.of(line(words));
        }
        List<Line> cells = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).left - words.get(i - 1).right > GAP) {
                cells.add(line(words.subList(start, i)));
                start = i;
            }
        }
        return cells;
    }

    /** Whether a justified line is so empty that every character stands by itself: all gaps are wide, and none is an exception. */
    private static boolean isStretched(List<Line> words) {
        double[] gaps = new double[words.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = words.get(i + 1).left - words.get(i).right;
        }
        Arrays.sort(gaps);
        return gaps.length >= CELLS && gaps[gaps.length - 1] < 2 * gaps[gaps.length / 2];
    }

    private static Line line(List<Line> words) {
        String text = words.stream().map(Line::text).collect(Collectors.joining());
        return new Line(
                text,
                words.getFirst().left,
                words.getLast().right,
                words.stream().mapToDouble(Line::top).min().orElseThrow(),
                words.stream().mapToDouble(Line::bottom).max().orElseThrow());
    }

    private static double number(Matcher matcher, String group) {
        return Double.parseDouble(matcher.group(group));
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s", "");
    }
}
