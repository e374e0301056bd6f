// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import candor.forms.matrix.MatrixCell;
import candor.forms.matrix.MatrixData;
import candor.forms.matrix.MatrixHead;
import candor.forms.matrix.MatrixLegend;
import candor.forms.matrix.MatrixMark;
import candor.forms.matrix.MatrixSpot;
import candor.model.meeting.Person;
import candor.planning.talks.TalkCell;
import candor.planning.talks.TalkCount;
import candor.planning.talks.TalkRow;
import candor.planning.talks.TalkState;
import candor.planning.talks.TalkTable;
import candor.planning.ui.PlanningTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts a table of talks into the form of a matrix, and finds the talk of a spot again. */
final class TalkMatrix {

    private static final List<TalkState> LEGEND = List.of(
            TalkState.HELD,
            TalkState.INCOMPLETE,
            TalkState.PLANNED,
            TalkState.LATE,
            TalkState.MISSING,
            TalkState.NOT_REQUIRED);

    private final TalkTable table;
    private final TalkWords words;
    private final LocalDate today;

    TalkMatrix(TalkTable table, TalkWords words, LocalDate today) {
        this.table = table;
        this.words = words;
        this.today = today;
    }

    TalkTable table() {
        return table;
    }

    /** What stands at a spot. */
    Optional<TalkCell> cell(MatrixSpot spot) {
        return spot.row() < table.rows().size()
                        && spot.column() < table.members().size()
                ? table.rows().get(spot.row()).cells().get(spot.column())
                : Optional.empty();
    }

    /** Every cell, as one reads. */
    Stream<TalkCell> cells() {
        return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(Optional::stream);
    }

    /** How many of the talks that are asked for are in each state. */
    Map<TalkState, Integer> counts() {
        Map<TalkState, Integer> counts = new EnumMap<>(TalkState.class);
        cells().filter(TalkCell::isRequired).forEach(cell -> counts.merge(cell.state(today), 1, Integer::sum));
        return counts;
    }

    /** What the marks mean, with how many there are of each. */
    List<MatrixLegend.Entry> legend() {
        Map<TalkState, Integer> counts = counts();
        return LEGEND.stream()
                .map(state -> new MatrixLegend.Entry(
                        mark(state),
                        state == TalkState.NOT_REQUIRED
                                ? TalkWords.state(state)
                                : PlanningTexts.get(
                                        "talks.legend", TalkWords.state(state), counts.getOrDefault(state, 0))))
                .toList();
    }

    MatrixData data() {
        Map<MatrixSpot, MatrixCell> cells = new TreeMap<>();
        List<MatrixHead> rows = new ArrayList<>();
        TalkRow above = null;
        for (int row = 0; row < table.rows().size(); row++) {
            TalkRow talks = table.rows().get(row);
            rows.add(head(talks, above));
            above = talks;
            for (int column = 0; column < talks.cells().size(); column++) {
                MatrixSpot spot = new MatrixSpot(row, column);
                talks.cells().get(column).ifPresent(cell -> cells.put(spot, show(cell)));
            }
        }
        List<MatrixHead> columns = table.members().stream().map(this::head).toList();
        return new MatrixData(
                rows,
                columns,
                cells,
                PlanningTexts.get("talks.rowTotals"),
                PlanningTexts.get("talks.columnTotals"),
                table.count().toString());
    }

    private MatrixCell show(TalkCell cell) {
        return new MatrixCell(
                mark(cell.state(today)),
                TalkWords.day(cell.talk()),
                cell.isRequired() || cell.talk() != null ? TalkWords.state(cell, today) : "",
                words.sentence(cell, today),
                words.tip(cell, today));
    }

    private MatrixHead head(Person member) {
        TalkCount count = table.count(member);
        return new MatrixHead(TalkWords.name(member), "", count.toString(), count.isComplete(), "");
    }

    private MatrixHead head(TalkRow row, TalkRow above) {
        TalkCount count = table.count(row);
        if (row.person() != null) {
            return new MatrixHead(TalkWords.name(row.person()), "", count.toString(), count.isComplete(), "");
        }
        if (row.department() != null) {
            boolean first = above == null || above.department() == null;
            return new MatrixHead(
                    TalkWords.text(row.department().getName()),
                    row.department().getHead() == null
                            ? PlanningTexts.get("talks.noHead")
                            : TalkWords.name(row.department().getHead()),
                    count.toString(),
                    count.isComplete(),
                    first ? PlanningTexts.get("talks.departments") : "");
        }
        if (row.any() != null) {
            return new MatrixHead(
                    TalkWords.any(row.any()),
                    "",
                    count.toString(),
                    count.isComplete(),
                    above.any() == null ? PlanningTexts.get("talks.anybody") : "");
        }
        boolean first = above == null || above.branch() == null;
        return new MatrixHead(
                TalkWords.text(row.branch().getName()),
                "",
                count.toString(),
                count.isComplete(),
                first ? PlanningTexts.get("talks.branches") : "");
    }

    /** The mark of a state. */
    static MatrixMark mark(TalkState state) {
        return switch (state) {
            case NOT_REQUIRED -> MatrixMark.OPTIONAL;
            case MISSING -> MatrixMark.OPEN;
            case PLANNED -> MatrixMark.PLANNED;
            case LATE -> MatrixMark.LATE;
            case INCOMPLETE -> MatrixMark.PARTIAL;
            case HELD -> MatrixMark.DONE;
        };
    }
}
