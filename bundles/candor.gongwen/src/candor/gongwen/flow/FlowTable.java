// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import java.util.List;
import java.util.Objects;

/**
 * A ruled table over the width of the type area.
 *
 * @param columnWidths in points; their sum is the width of the type area
 * @param header rows to be repeated at the head of every page it reaches
 * @param rows body rows
 * @param kept whether the last row stays on the page of what follows
 */
public record FlowTable(List<Double> columnWidths, List<FlowRow> header, List<FlowRow> rows, boolean kept)
        implements FlowBlock {

    public FlowTable {
        columnWidths = List.copyOf(columnWidths);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** The same on the page of what follows, as far as its last row goes. */
    FlowTable withNext() {
        return new FlowTable(columnWidths, header, rows, true);
    }

    /**
     * A row of cells.
     *
     * @param cells left to right
     * @param lines room for at least so many lines, from 1
     */
    public record FlowRow(List<FlowCell> cells, int lines) {

        public FlowRow {
            cells = List.copyOf(cells);
        }

        /** A row as high as its text. */
        public FlowRow(List<FlowCell> cells) {
            this(cells, 1);
        }
    }

    /**
     * A cell.
     *
     * @param style named kind of its text; vertically cells are centred
     * @param lines text; each is a paragraph, at least one
     * @param column index of its first column
     * @param columnSpan columns covered, from 1
     * @param rowSpan rows covered, from 1
     */
    public record FlowCell(ParagraphStyle style, List<List<FlowSpan>> lines, int column, int columnSpan, int rowSpan) {

        public FlowCell {
            Objects.requireNonNull(style, "style");
            lines = lines.stream().map(List::copyOf).toList();
        }
    }
}
