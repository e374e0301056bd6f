// SPDX-License-Identifier: EPL-2.0
package candor.base.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that somebody may have meant. */
public final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    /**
     * Known names that differ from the given one in at most a third of its characters (two at least), nearest first, three at most.
     *
     * @param name as typed
     * @param known what would have been understood
     */
    public static List<String> names(String name, Collection<String> known) {
        int limit = Math.max(2, name.length() / 3);
        record Candidate(String name, int distance) {}
        return known.stream()
                .map(k -> new Candidate(k, distance(name.toLowerCase(Locale.ROOT), k.toLowerCase(Locale.ROOT))))
                .filter(c -> c.distance() <= limit && c.distance() < c.name().length())
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /** A clause to append to a Chinese message: what may have been meant, or else all that is known. */
    public static String hint(String name, Collection<String> known) {
        List<String> near = names(name, known);
        Text hint = near.isEmpty()
                ? Text.of(Nearest.class, "nearest.all", known.stream().sorted().toList())
                : Text.of(Nearest.class, "nearest.names", near);
        return hint.in(Locale.SIMPLIFIED_CHINESE);
    }

    /** Number of insertions, deletions, replacements and swaps of neighbours that lead from one to the other. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : cheapest(a, b, i, j, d);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] d) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
