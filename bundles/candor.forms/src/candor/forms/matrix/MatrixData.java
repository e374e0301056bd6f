// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a matrix shows, as a value: a matrix is told the new one after every change and draws what differs. Not every spot
 * need have a cell: a matrix of pairs without direction has an upper triangle only, one with direction has a diagonal of
 * another meaning.
 *
 * @param rows heads of the rows, from above
 * @param columns heads of the columns, from the left
 * @param cells the cells there are
 * @param rowTotals heading of the column of totals; empty where there are none
 * @param columnTotals heading of the row of totals; empty where there are none
 * @param total the total of all
 */
public record MatrixData(
        List<MatrixHead> rows,
        List<MatrixHead> columns,
        SortedMap<MatrixSpot, MatrixCell> cells,
        String rowTotals,
        String columnTotals,
        String total) {

    /** Nothing at all. */
    public static final MatrixData EMPTY = new MatrixData(List.of(), List.of(), Map.of(), "", "", "");

    public MatrixData {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    public MatrixData(
            List<MatrixHead> rows,
            List<MatrixHead> columns,
            Map<MatrixSpot, MatrixCell> cells,
            String rowTotals,
            String columnTotals,
            String total) {
        this(rows, columns, new TreeMap<>(cells), rowTotals, columnTotals, total);
    }

    /** The cell at a spot, where there is one. */
    public Optional<MatrixCell> cell(MatrixSpot spot) {
        return Optional.ofNullable(cells.get(spot));
    }

    /** Whether there is a cell. */
    public boolean has(MatrixSpot spot) {
        return cells.containsKey(spot);
    }

    /** The spots with cells, as one reads. */
    public List<MatrixSpot> spots() {
        return new ArrayList<>(cells.keySet());
    }

    /** Whether another one has the same rows, columns and places of cells, so that only what stands in them differs. */
    boolean hasShapeOf(MatrixData other) {
        return rows.size() == other.rows.size()
                && columns.size() == other.columns.size()
                && cells.keySet().equals(other.cells.keySet());
    }
}
