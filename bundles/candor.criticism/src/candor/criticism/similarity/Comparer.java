// SPDX-License-Identifier: EPL-2.0
package candor.criticism.similarity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Compares texts, and remembers what came out for as long as both are there: where one of many texts changes, only that one is taken
 * apart and compared anew. What it answers depends on the texts alone.
 */
public final class Comparer {

    /** Texts with fewer pieces are too short to be copied from each other. */
    private static final int LEAST_SIZE = 12;

    private final Map<String, Shingles> shingles = new HashMap<>();
    private final Map<String, Map<String, Double>> shares = new HashMap<>();
    private final Map<String, Map<String, Resemblance>> details = new HashMap<>();
    private long comparisons;

    /** Which share of the shorter text stands in the other one too, 0 to 1; 0 where one is too short to tell. */
    public double share(String one, String other) {
        boolean ordered = one.compareTo(other) <= 0;
        return shares.computeIfAbsent(ordered ? one : other, text -> new HashMap<>())
                .computeIfAbsent(ordered ? other : one, text -> compare(one, other));
    }

    /** What a text has in common with another one. */
    public Resemblance resemblance(String text, String other) {
        return details.computeIfAbsent(text, t -> new HashMap<>())
                .computeIfAbsent(
                        other,
                        o -> new Resemblance(share(text, other), shingles(text).passages(shingles(other))));
    }

    /** Forgets all but these texts. */
    public void retain(Collection<String> texts) {
        Set<String> kept = new HashSet<>(texts);
        shingles.keySet().retainAll(kept);
        retain(shares, kept);
        retain(details, kept);
    }

    private static void retain(Map<String, ? extends Map<String, ?>> pairs, Set<String> kept) {
        pairs.keySet().retainAll(kept);
        pairs.values().forEach(others -> others.keySet().retainAll(kept));
    }

    /** How many pairs were really compared so far. */
    public long comparisons() {
        return comparisons;
    }

    private double compare(String one, String other) {
        comparisons++;
        Shingles first = shingles(one);
        Shingles second = shingles(other);
        return Math.min(first.size(), second.size()) < LEAST_SIZE ? 0 : first.shared(second);
    }

    private Shingles shingles(String text) {
        return shingles.computeIfAbsent(text, Shingles::new);
    }
}
