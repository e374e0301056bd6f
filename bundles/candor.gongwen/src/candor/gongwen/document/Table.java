// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.document;

import java.util.List;
import java.util.Objects;

/**
 * A ruled table over the width of the type area. Header rows are repeated on every page it reaches; a row that is higher than what is
 * left of a page is split.
 *
 * @param caption what stands centred above it, or {@code null}
 * @param columns left to right
 * @param header rows to be repeated, may be empty
 * @param rows the body
 */
public record Table(String caption, List<Column> columns, List<Row> header, List<Row> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs at least one column");
        }
    }

    /** Horizontal position of a cell's text. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * A column.
     *
     * @param weight its share of the width, relative to the other columns' weights; positive
     * @param align position of the text in body rows; header rows are centred
     */
    public record Column(double weight, Align align) {

        public Column {
            Objects.requireNonNull(align, "align");
            if (!(weight > 0)) {
                throw new IllegalArgumentException("column weight must be positive: " + weight);
            }
        }
    }

    /**
     * A row of cells; together with the spans from rows above they cover every column once.
     *
     * @param cells left to right
     * @param lines room for at least so many lines of text, from 1; more than 1 where somebody is to write by hand
     */
    public record Row(List<Cell> cells, int lines) {

        public Row {
            cells = List.copyOf(cells);
            if (lines < 1) {
                throw new IllegalArgumentException("a row has at least one line: " + lines);
            }
        }

        /** A row as high as its text. */
        public Row(List<Cell> cells) {
            this(cells, 1);
        }
    }

    /**
     * A cell.
     *
     * @param spans its text; a line feed starts a new line
     * @param columnSpan number of columns covered, from 1
     * @param rowSpan number of rows covered, from 1
     */
    public record Cell(List<Span> spans, int columnSpan, int rowSpan) {

        public Cell {
            spans = List.copyOf(spans);
            if (columnSpan < 1 || rowSpan < 1) {
                throw new IllegalArgumentException("spans start at 1: " + columnSpan + " x " + rowSpan);
            }
        }

        /** A cell over one column and one row. */
        public static Cell of(List<Span> spans) {
            return new Cell(spans, 1, 1);
        }
    }
}
