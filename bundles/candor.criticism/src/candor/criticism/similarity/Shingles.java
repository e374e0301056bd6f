// SPDX-License-Identifier: EPL-2.0
package candor.criticism.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text as the set of its pieces of four characters each, punctuation and blanks left out. Immutable. */
final class Shingles {

    /** Characters of a piece: two Chinese words. */
    static final int LENGTH = 4;

    /** A common passage is at least this long, in characters; shorter ones are idioms. */
    private static final int PASSAGE = 6;

    private static final int MOST_PASSAGES = 3;
    private static final int MOST_PLACES = 8;

    private final String letters;
    private final int[] pieces;

    Shingles(String text) {
        letters = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int[] all = new int[Math.max(0, letters.length() - LENGTH + 1)];
        for (int i = 0; i < all.length; i++) {
            all[i] = letters.substring(i, i + LENGTH).hashCode();
        }
        pieces = Arrays.stream(all).sorted().distinct().toArray();
    }

    /** How many different pieces it has. */
    int size() {
        return pieces.length;
    }

    /** Which share of the shorter text stands in the other one too, 0 to 1. */
    double shared(Shingles other) {
        int shorter = Math.min(size(), other.size());
        return shorter == 0 ? 0 : (double) common(other) / shorter;
    }

    private int common(Shingles other) {
        int count = 0;
        int mine = 0;
        int its = 0;
        while (mine < pieces.length && its < other.pieces.length) {
            int order = Integer.compare(pieces[mine], other.pieces[its]);
            count += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            its += order >= 0 ? 1 : 0;
        }
        return count;
    }

    /** The longest passages of this text that stand in the other one word for word, in the order of this text. */
    List<String> passages(Shingles other) {
        Map<String, List<Integer>> places = other.places();
        List<String> runs = new ArrayList<>();
        int at = 0;
        while (at + LENGTH <= letters.length()) {
            int start = at;
            int longest = places.getOrDefault(letters.substring(at, at + LENGTH), List.of()).stream()
                    .mapToInt(place -> run(start, other, place))
                    .max()
                    .orElse(1);
            if (longest >= PASSAGE) {
                runs.add(letters.substring(at, at + longest));
            }
            at += longest;
        }
        List<String> best = runs.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_PASSAGES)
                .toList();
        return runs.stream().distinct().filter(best::contains).toList();
    }

    private int run(int start, Shingles other, int place) {
        int length = 0;
        while (start + length < letters.length()
                && place + length < other.letters.length()
                && letters.charAt(start + length) == other.letters.charAt(place + length)) {
            length++;
        }
        return length;
    }

    private Map<String, List<Integer>> places() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i + LENGTH <= letters.length(); i++) {
            List<Integer> some = places.computeIfAbsent(letters.substring(i, i + LENGTH), s -> new ArrayList<>());
            if (some.size() < MOST_PLACES) {
                some.add(i);
            }
        }
        return places;
    }
}
