// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import candor.base.clipboard.PastedTable;
import candor.forms.ClipboardTarget;
import candor.forms.ClipboardText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A matrix as a table of a spreadsheet, with its heads: what lies in the rows and columns of the selected cells, or all of it with its
 * totals where no more than one cell is selected.
 */
final class MatrixClipboard implements ClipboardTarget {

    private final Matrix matrix;

    private MatrixClipboard(Matrix matrix) {
        this.matrix = matrix;
    }

    static void attach(Matrix matrix) {
        ClipboardTarget.install(matrix, new MatrixClipboard(matrix));
    }

    @Override
    public void copy() {
        if (!matrix.data().cells().isEmpty()) {
            ClipboardText.put(matrix.getDisplay(), new PastedTable(lines()).text());
        }
    }

    /** Copies only: the program itself cuts and pastes the objects that the cells stand for. */
    @Override
    public void cut() {
        copy();
    }

    @Override
    public void paste() {
        // The cells follow from the facts of the dossier; nobody writes them.
    }

    @Override
    public boolean standsForObjects() {
        return true;
    }

    private List<List<String>> lines() {
        MatrixData data = matrix.data();
        List<MatrixSpot> selected = matrix.selected();
        boolean all = selected.size() <= 1;
        SortedSet<Integer> rows = all ? first(data.rows().size()) : places(selected, MatrixSpot::row);
        SortedSet<Integer> columns = all ? first(data.columns().size()) : places(selected, MatrixSpot::column);
        boolean totals = all && !data.rowTotals().isEmpty();
        List<List<String>> lines = new ArrayList<>();
        lines.add(line(
                "",
                columns.stream().map(data.columns()::get).map(MatrixHead::name).toList(),
                totals,
                data.rowTotals()));
        for (int row : rows) {
            MatrixHead head = data.rows().get(row);
            if (!head.section().isEmpty()) {
                lines.add(line(head.section(), Collections.nCopies(columns.size(), ""), totals, ""));
            }
            List<String> cells =
                    columns.stream().map(column -> state(data, row, column)).toList();
            lines.add(line((head.name() + " " + head.note()).strip(), cells, totals, head.total()));
        }
        if (all && !data.columnTotals().isEmpty()) {
            List<String> sums = columns.stream()
                    .map(data.columns()::get)
                    .map(MatrixHead::total)
                    .toList();
            lines.add(line(data.columnTotals(), sums, totals, data.total()));
        }
        return lines;
    }

    private static List<String> line(String head, List<String> cells, boolean totals, String total) {
        List<String> line = new ArrayList<>();
        line.add(head);
        line.addAll(cells);
        if (totals) {
            line.add(total);
        }
        return line;
    }

    private static String state(MatrixData data, int row, int column) {
        return data.cell(new MatrixSpot(row, column)).map(MatrixCell::state).orElse("");
    }

    private static SortedSet<Integer> first(int count) {
        return new TreeSet<>(IntStream.range(0, count).boxed().toList());
    }

    private static SortedSet<Integer> places(List<MatrixSpot> spots, ToIntFunction<MatrixSpot> side) {
        return new TreeSet<>(spots.stream().mapToInt(side).boxed().toList());
    }
}
