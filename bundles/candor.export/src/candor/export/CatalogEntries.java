// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.base.contribution.Contribution;
import candor.base.contribution.ContributionKind;
import candor.base.contribution.Contributions;
import candor.base.contribution.Faults;
import candor.base.contribution.Origin;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.ServiceReference;

/** What a catalogue lists, in the course of the work. Of two with the same identifier the higher ranked counts. */
final class CatalogEntries<T extends CatalogEntry, G extends GuardedEntry<T>> {

    private final Contributions<T> contributions;
    private final Function<Contribution<T>, G> guard;
    private volatile Map<String, G> entries = Map.of();

    /**
     * @param introduction asks an entry for everything that does not change, and answers its identifier
     * @param guard makes what is handed out
     * @param faults are told of every entry that fails
     */
    CatalogEntries(Function<T, String> introduction, Function<Contribution<T>, G> guard, Faults faults) {
        this.contributions = new Contributions<>(ContributionKind.DOCUMENT, introduction, faults);
        this.guard = guard;
    }

    void add(T entry) {
        contributions.add(entry);
        sort();
    }

    void add(ServiceReference<T> reference) {
        contributions.add(reference);
        sort();
    }

    void remove(ServiceReference<T> reference) {
        contributions.remove(reference);
        sort();
    }

    private synchronized void sort() {
        Map<String, G> byId = new LinkedHashMap<>();
        for (Contribution<T> contribution : contributions.all()) {
            G before = entries.get(contribution.name());
            byId.putIfAbsent(
                    contribution.name(),
                    before != null && before.contribution() == contribution ? before : guard.apply(contribution));
        }
        Map<String, G> sorted = new LinkedHashMap<>();
        byId.values().stream()
                .sorted(Comparator.comparingInt(G::order).thenComparing(G::id))
                .forEach(entry -> sorted.put(entry.id(), entry));
        entries = sorted;
    }

    /** Every entry, sorted. */
    List<G> all() {
        return List.copyOf(entries.values());
    }

    /** The entry of an identifier. */
    Optional<G> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Who brings an entry. */
    Origin origin(String id) {
        return entries.get(id).contribution().origin();
    }
}
