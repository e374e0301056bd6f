// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Dossier;
import candor.model.meeting.Measure;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The ledger of problems: what is closed, what is late, what was left behind. */
public final class Ledger {

    private Ledger() {}

    /** Problems that were closed. */
    public static List<Problem> closed(Dossier dossier) {
        return dossier.getProblems().stream()
                .filter(problem ->
                        problem.getClosure() != null && problem.getClosure().getDate() != null)
                .toList();
    }

    /**
     * Whether the measure is late: its deadline is over and it is neither done nor one that never ends.
     *
     * @param today the day to judge by
     */
    public static boolean isOverdue(Measure measure, LocalDate today) {
        boolean open =
                measure.getState() == ProgressState.NOT_STARTED || measure.getState() == ProgressState.IN_PROGRESS;
        return open && measure.getDeadline() != null && measure.getDeadline().isBefore(today);
    }

    /** Unfinished problems of earlier meetings that no problem of this ledger continues (docs/domain.md MSH-P11). */
    public static List<Problem> leftBehind(Dossier dossier) {
        Set<Problem> carried =
                dossier.getProblems().stream().map(Problem::getCarriedFrom).collect(Collectors.toSet());
        return dossier.getPreviousMeetings().stream()
                .flatMap(previous -> previous.getProblems().stream())
                .filter(problem -> problem.getState() != ProgressState.DONE && !carried.contains(problem))
                .toList();
    }
}
