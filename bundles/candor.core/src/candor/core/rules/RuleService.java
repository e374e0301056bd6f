// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import candor.base.contribution.Origin;
import candor.model.meeting.Dossier;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;

/** All rules there are, and checks by them. An OSGi service; rules come and go with the bundles that have them. */
public interface RuleService {

    /** The rules at present, by number. */
    List<Rule> rules();

    /** Who brings one of the {@link #rules()}. */
    Origin origin(Rule rule);

    /**
     * Checks a dossier once.
     *
     * @param clock tells today's date
     * @return all findings, the gravest first, then in the order of the rules' numbers and of the dossier
     */
    List<Finding> check(Dossier dossier, Clock clock);

    /**
     * Checks a dossier once by the rules that may find a {@link Severity#BLOCKER}, and no others: much less work where it is only asked
     * whether papers may be sent.
     *
     * @param clock tells today's date
     * @return all that these rules find, in the same order
     */
    List<Finding> checkForBlockers(Dossier dossier, Clock clock);

    /**
     * Checks a dossier and keeps checking while it is edited and while rules come and go.
     *
     * @param clock tells today's date
     * @param later runs work after an edit, in the thread that edits; the executor of a user interface's queue makes one pass of many
     *     changes
     */
    default LiveCheck watch(Dossier dossier, Clock clock, Executor later) {
        return watch(dossier, clock, later, later);
    }

    /**
     * The same where a pause is waited for after an edit, but not between the parts in which a large dossier is checked.
     *
     * @param next runs the next part, in the thread that edits, as soon as that has done what waits meanwhile
     */
    LiveCheck watch(Dossier dossier, Clock clock, Executor later, Executor next);
}
