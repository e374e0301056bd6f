// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.base.contribution.Contribution;
import candor.export.document.Audience;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

/** A summary as the catalogue hands it out: when its bundle fails, it cannot be made any more, and says why. */
final class GuardedSummary implements SummaryType {

    private final Contribution<SummaryType> contribution;
    private final int order;
    private final Set<Audience> audiences;

    GuardedSummary(Contribution<SummaryType> contribution) {
        this.contribution = contribution;
        this.order = contribution.call(SummaryType::order, () -> 0);
        this.audiences = contribution.call(type -> Set.copyOf(type.audiences()), Set::of);
    }

    /** Asks a summary for everything that does not change. */
    static String introduce(SummaryType type) {
        type.order();
        if (type.audiences().isEmpty()
                || type.label(Locale.SIMPLIFIED_CHINESE).isBlank()
                || type.id().isBlank()) {
            throw new IllegalArgumentException("id, label, audiences");
        }
        return type.id();
    }

    Contribution<SummaryType> contribution() {
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

    /** @throws candor.base.contribution.ContributionException where its bundle fails */
    @Override
    public void write(Iterator<SummaryMember> members, Audience audience, OutputStream out) throws IOException {
        contribution.<Void, IOException>require(type -> {
            type.write(members, audience, out);
            return null;
        });
    }
}
