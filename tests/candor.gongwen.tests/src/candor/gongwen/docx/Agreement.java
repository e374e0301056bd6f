// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * How far two renderings of one document agree: lines that have the same characters on the same page.
 *
 * @param pages number of pages of each
 * @param lines number of lines of that page of either rendering that has more, summed up
 * @param equal number of lines that agree
 * @param differences what only one of them has, to be read by people
 */
record Agreement(List<Integer> pages, int lines, int equal, List<String> differences) {

    /** Compares two renderings page by page; where in a page a line stands does not matter. */
    static Agreement of(List<PrintedPage> ours, List<PrintedPage> theirs) {
        List<String> differences = new ArrayList<>();
        int lines = 0;
        int equal = 0;
        for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
            List<String> left = texts(ours, i);
            List<String> right = texts(theirs, i);
            List<String> leftOnly = without(left, right);
            String page = "p. " + (i + 1);
            leftOnly.forEach(text -> differences.add(page + " − " + text));
            without(right, left).forEach(text -> differences.add(page + " + " + text));
            lines += Math.max(left.size(), right.size());
            equal += left.size() - leftOnly.size();
        }
        return new Agreement(List.of(ours.size(), theirs.size()), lines, equal, List.copyOf(differences));
    }

    /** Share of lines that agree. */
    double share() {
        return lines == 0 ? 1 : (double) equal / lines;
    }

    private static List<String> texts(List<PrintedPage> pages, int page) {
        return page < pages.size()
                ? pages.get(page).lines().stream().map(PrintedPage.Line::text).toList()
                : List.of();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }
}
