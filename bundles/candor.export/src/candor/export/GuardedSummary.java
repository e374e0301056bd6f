// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.base.contribution.Contribution;
import candor.export.document.Audience;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** A summary as the catalogue hands it out: when its bundle fails, it cannot be made any more, and says why. */
final class GuardedSummary extends GuardedEntry<SummaryType> implements SummaryType {

    GuardedSummary(Contribution<SummaryType> contribution) {
        super(contribution);
    }

    /** @throws candor.base.contribution.ContributionException where its bundle fails */
    @Override
    public void write(Iterator<SummaryMember> members, Audience audience, OutputStream out) throws IOException {
        contribution().<Void, IOException>require(type -> {
            type.write(members, audience, out);
            return null;
        });
    }
}
