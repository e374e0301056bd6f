// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.document.Table.Cell;
import candor.gongwen.document.Table.Row;
import java.util.ArrayList;
import java.util.List;

/** Finds the column in which each cell of a table stands, behind the cells that reach down from rows above. */
final class CellGrid {

    /**
     * A cell in its place.
     *
     * @param column its first one, from 0
     */
    record Placed(Cell cell, int column) {}

    private CellGrid() {}

    /**
     * The cells of each row that stand within the table.
     *
     * @param columns how many the table has
     */
    static List<List<Placed>> place(List<Row> rows, int columns) {
        List<List<Placed>> grid = new ArrayList<>();
        int[] covered = new int[columns];
        for (Row row : rows) {
            List<Placed> placed = new ArrayList<>();
            int column = 0;
            for (Cell cell : row.cells()) {
                while (column < columns && covered[column] > 0) {
                    covered[column++]--;
                }
                if (column < columns) {
                    placed.add(new Placed(cell, column));
                }
                for (int i = 0; i < cell.columnSpan() && column < columns; i++) {
                    covered[column++] = cell.rowSpan() - 1;
                }
            }
            while (column < columns) {
                covered[column] = Math.max(0, covered[column] - 1);
                column++;
            }
            grid.add(placed);
        }
        return grid;
    }
}
