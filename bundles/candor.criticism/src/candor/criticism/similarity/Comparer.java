// SPDX-License-Identifier: EPL-2.0
package candor.criticism.similarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares texts, and remembers what came out for as long as both are there: where one of many texts changes, only that one is taken
 * apart and compared anew. What it answers depends on the texts alone.
 */
public final class Comparer {

    /** Texts with fewer pieces are too short to be copied from each other. */
    private static final int LEAST_SIZE = 12;

    private static final Comparator<Near> CLOSEST =
            Comparator.comparingDouble(Near::share).reversed();

    private final double least;
    private final Map<String, Shingles> shingles = new HashMap<>();
    private final Map<String, List<Near>> near = new HashMap<>();
    private final Map<String, Map<String, Resemblance>> details = new HashMap<>();
    private long comparisons;

    /** @param least from which share on a text is near another one, 0 to 1 */
    public Comparer(double least) {
        this.least = least;
    }

    /**
     * A text that is near another one.
     *
     * @param share of the shorter one that stands in the other one too, 0 to 1
     */
    public record Near(String text, double share) {}

    /** From now on there are these texts and no others. */
    public void hold(Collection<String> texts) {
        Set<String> held = new HashSet<>(texts);
        if (near.keySet().retainAll(held)) {
            near.values().forEach(others -> others.removeIf(other -> !held.contains(other.text())));
            shingles.keySet().retainAll(held);
            details.keySet().retainAll(held);
            details.values().forEach(others -> others.keySet().retainAll(held));
        }
        held.removeAll(near.keySet());
        held.forEach(this::take);
    }

    private void take(String text) {
        List<Near> own = new ArrayList<>();
        near.forEach((other, others) -> {
            double share = share(text, other);
            if (share >= least) {
                own.add(new Near(other, share));
                others.add(new Near(text, share));
                others.sort(CLOSEST);
            }
        });
        if (shingles(text).size() >= LEAST_SIZE) {
            own.add(new Near(text, 1));
        }
        own.sort(CLOSEST);
        near.put(text, own);
    }

    /** The texts that are near one of those that are held, itself included where it is long enough to be copied; the closest first. */
    public List<Near> near(String text) {
        return near.get(text);
    }

    /** Which share of the shorter text stands in the other one too, 0 to 1; 0 where one is too short to tell. */
    public double share(String one, String other) {
        comparisons++;
        Shingles first = shingles(one);
        Shingles second = shingles(other);
        return Math.min(first.size(), second.size()) < LEAST_SIZE ? 0 : first.shared(second);
    }

    /** What a text has in common with another one. */
    public Resemblance resemblance(String text, String other) {
        return details.computeIfAbsent(text, t -> new HashMap<>())
                .computeIfAbsent(
                        other,
                        o -> new Resemblance(share(text, other), shingles(text).passages(shingles(other))));
    }

    /** How many pairs were really compared so far. */
    public long comparisons() {
        return comparisons;
    }

    private Shingles shingles(String text) {
        return shingles.computeIfAbsent(text, Shingles::new);
    }
}
