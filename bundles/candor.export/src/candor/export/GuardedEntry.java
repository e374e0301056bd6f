// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.base.contribution.Contribution;
import candor.export.document.Audience;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** An entry as its catalogue hands it out: when its bundle fails, it cannot be made any more, and says why; nothing else is disturbed. */
abstract class GuardedEntry<T extends CatalogEntry> implements CatalogEntry {

    private final Contribution<T> contribution;
    private final int order;
    private final Set<Audience> audiences;

    GuardedEntry(Contribution<T> contribution) {
        this.contribution = contribution;
        this.order = contribution.call(CatalogEntry::order, () -> 0);
        // In the order of the entry: the first audience is the one a preview begins with.
        this.audiences =
                contribution.call(type -> Collections.unmodifiableSet(new LinkedHashSet<>(type.audiences())), Set::of);
    }

    /** Asks an entry for everything that does not change. */
    static String introduce(CatalogEntry type) {
        type.order();
        if (type.audiences().isEmpty()
                || type.label(Locale.SIMPLIFIED_CHINESE).isBlank()
                || type.id().isBlank()) {
            throw new IllegalArgumentException("id, label, audiences");
        }
        return type.id();
    }

    Contribution<T> contribution() {
        return contribution;
    }

    @Override
    public String id() {
        return contribution.name();
    }

    @Override
    public String label(Locale locale) {
        return contribution.call(type -> type.label(locale), this::id);
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public Set<Audience> audiences() {
        return audiences;
    }
}
