// SPDX-License-Identifier: EPL-2.0
package candor.rectification.summary;

import candor.model.meeting.Problem;
import candor.model.meeting.ProblemOrigin;
import candor.model.meeting.SubjectScope;
import candor.model.query.Ledger;
import candor.model.query.ProblemStanding;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a summary says of one problem. No person is named in it: it goes to readers of many bodies.
 *
 * @param number in its own ledger; may be empty
 * @param text what the problem is
 * @param ofTeam whether it concerns the whole team; otherwise it concerns one member
 * @param origin where it comes from
 * @param carried whether an earlier meeting left it
 * @param measures how many there are
 * @param percent how much is done
 * @param dueOn by when the next of its open measures has to be done
 * @param standing where it stands on the last day that was entered in its ledger
 */
public record ProblemLine(
        String number,
        String text,
        boolean ofTeam,
        ProblemOrigin origin,
        boolean carried,
        int measures,
        int percent,
        Optional<LocalDate> dueOn,
        ProblemStanding standing) {

    static ProblemLine of(Problem problem, LocalDate day) {
        return new ProblemLine(
                Optional.ofNullable(problem.getNumber()).orElse(""),
                Optional.ofNullable(problem.getSummary()).orElse(""),
                problem.getScope() == SubjectScope.TEAM,
                problem.getOrigin(),
                Ledger.isCarried(problem),
                problem.getMeasures().size(),
                Ledger.percent(problem),
                Ledger.nextDeadline(problem),
                ProblemStanding.of(problem, day));
    }
}
