// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import candor.forms.matrix.Matrix;
import candor.forms.matrix.MatrixCell;
import candor.forms.matrix.MatrixData;
import candor.forms.matrix.MatrixHead;
import candor.forms.matrix.MatrixMark;
import candor.forms.matrix.MatrixSpot;
import candor.model.meeting.Person;
import candor.planning.ui.PlanningTexts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.swt.SWT;

/**
 * Who has no time on which day: people by days, crossed out with Space or a double click. Known only while talks are planned; a
 * dossier keeps no diaries.
 */
final class BusyDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M-dd");

    private final Matrix matrix;
    private final List<Person> people;
    private final Map<Person, Set<LocalDate>> busy = new HashMap<>();
    private List<LocalDate> days = List.of();

    /** @param changed to be run when somebody's days have changed */
    BusyDays(Matrix matrix, List<Person> people, Runnable changed) {
        this.matrix = matrix;
        this.people = people;
        for (int type : new int[] {SWT.Verify, SWT.DefaultSelection}) {
            matrix.addListener(type, event -> {
                toggle();
                changed.run();
            });
        }
    }

    /** The days that somebody has no time. */
    Map<Person, Set<LocalDate>> busy() {
        Map<Person, Set<LocalDate>> copy = new HashMap<>();
        busy.forEach((person, set) -> copy.put(person, Set.copyOf(set)));
        return copy;
    }

    /** Shows other days; what has been crossed out is kept. */
    void show(List<LocalDate> changed) {
        days = changed;
        Map<MatrixSpot, MatrixCell> cells = new TreeMap<>();
        for (int row = 0; row < people.size(); row++) {
            for (int column = 0; column < days.size(); column++) {
                cells.put(new MatrixSpot(row, column), cell(people.get(row), days.get(column)));
            }
        }
        matrix.show(new MatrixData(
                people.stream()
                        .map(person -> MatrixHead.of(TalkWords.name(person)))
                        .toList(),
                days.stream().map(day -> MatrixHead.of(DAY.format(day))).toList(),
                cells,
                "",
                "",
                ""));
    }

    private MatrixCell cell(Person person, LocalDate day) {
        boolean absent = isBusy(person, day);
        String said = PlanningTexts.get(absent ? "batch.busy" : "batch.free", TalkWords.name(person), day);
        return new MatrixCell(absent ? MatrixMark.REFUSED : MatrixMark.NONE, "", absent ? "×" : "", said, said);
    }

    private boolean isBusy(Person person, LocalDate day) {
        return busy.getOrDefault(person, Set.of()).contains(day);
    }

    /** Reverses the first selected day and gives all other selected days the same state. */
    private void toggle() {
        List<MatrixSpot> spots = matrix.selected();
        if (!spots.isEmpty()) {
            boolean free = isBusy(
                    people.get(spots.getFirst().row()),
                    days.get(spots.getFirst().column()));
            for (MatrixSpot spot : spots) {
                Set<LocalDate> set = busy.computeIfAbsent(people.get(spot.row()), any -> new HashSet<>());
                LocalDate day = days.get(spot.column());
                if (free) {
                    set.remove(day);
                } else {
                    set.add(day);
                }
            }
            show(days);
        }
    }
}
