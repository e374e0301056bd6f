// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.board;

import candor.model.meeting.Department;
import candor.model.meeting.Measure;
import candor.model.meeting.Problem;
import candor.model.query.Ledger;
import candor.rectification.ui.RectificationTexts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A problem as a card of the board.
 *
 * @param summary number and problem
 * @param detail by when it has to be done or how late it is, and by whom
 * @param late whether a measure is late
 */
record Card(Problem problem, String summary, String detail, boolean late) {

    static Card of(Problem problem, LocalDate today) {
        String summary = RectificationTexts.get(
                        "ask.problem",
                        Objects.requireNonNullElse(problem.getNumber(), ""),
                        Objects.requireNonNullElse(problem.getSummary(), "").replace('\n', ' '))
                .strip();
        // First what is pressing: a narrow column cuts the end.
        List<String> detail = new ArrayList<>();
        boolean late = Ledger.isOverdue(problem, today);
        if (Ledger.isClosed(problem)) {
            detail.add(RectificationTexts.get("board.closed"));
        } else if (Ledger.isApplied(problem)) {
            detail.add(RectificationTexts.get("board.applied"));
        } else if (!Ledger.isFinished(problem)) {
            Ledger.nextDeadline(problem).ifPresent(day -> detail.add(when(day, today, late)));
        }
        problem.getMeasures().stream()
                .map(Measure::getDepartment)
                .filter(Objects::nonNull)
                .map(Department::getName)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(detail::add);
        return new Card(problem, summary, String.join("　", detail), late);
    }

    private static String when(LocalDate day, LocalDate today, boolean late) {
        return late
                ? RectificationTexts.get("board.late", ChronoUnit.DAYS.between(day, today))
                : RectificationTexts.get("board.due", day);
    }
}
