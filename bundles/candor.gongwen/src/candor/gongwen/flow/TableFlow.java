// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.document.Table;
import candor.gongwen.document.Table.Align;
import candor.gongwen.flow.FlowTable.FlowCell;
import candor.gongwen.flow.FlowTable.FlowRow;
import candor.gongwen.fonts.TextMeasure;
import candor.gongwen.style.Gb9704;
import candor.gongwen.texts.LibraryTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Gives every cell of a table its column and its look. */
final class TableFlow {

    private final Table table;
    private final List<Double> widths;
    private final TextMeasure measure;

    private TableFlow(Table table, double width, TextMeasure measure) {
        this.table = table;
        this.widths = new ColumnWidths(table, width, measure).widths();
        this.measure = measure;
    }

    /**
     * The flow of a table.
     *
     * @param width of the type area in points
     */
    static FlowTable of(Table table, double width, TextMeasure measure) {
        TableFlow flow = new TableFlow(table, width, measure);
        return new FlowTable(flow.widths, flow.rows(table.header(), true), flow.rows(table.rows(), false), false);
    }

    private List<FlowRow> rows(List<Table.Row> rows, boolean header) {
        int[] covered = new int[table.columns().size()];
        List<FlowRow> result = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            result.add(row(rows.get(i), header, covered, rows.size() - i));
        }
        return result;
    }

    /**
     * One row.
     *
     * @param header whether it is repeated on every page
     * @param covered for each column the number of rows from this one on that a cell above covers; updated
     * @param rowsLeft number of rows from this one on
     */
    private FlowRow row(Table.Row row, boolean header, int[] covered, int rowsLeft) {
        List<FlowCell> cells = new ArrayList<>();
        int column = 0;
        int next = 0;
        while (column < covered.length) {
            if (covered[column] > 0) {
                covered[column++]--;
                continue;
            }
            // A row with too few cells is filled up, so that the table stays ruled.
            Table.Cell cell = next < row.cells().size() ? row.cells().get(next) : Table.Cell.of(List.of());
            next++;
            int columnSpan = Math.min(cell.columnSpan(), free(covered, column));
            int rowSpan = Math.min(cell.rowSpan(), rowsLeft);
            ParagraphStyle style = header
                    ? ParagraphStyle.TABLE_HEADER
                    : style(table.columns().get(column).align());
            double room = widths.subList(column, column + columnSpan).stream()
                            .mapToDouble(Double::doubleValue)
                            .sum()
                    - 2 * Gb9704.TABLE_PADDING_X;
            List<List<FlowSpan>> lines = lines(FlowSpans.styled(cell.spans(), style.textStyle()), style, room);
            cells.add(new FlowCell(style, lines, column, columnSpan, rowSpan));
            for (int i = 0; i < columnSpan; i++) {
                covered[column++] = rowSpan - 1;
            }
        }
        if (next < row.cells().size()) {
            throw new IllegalArgumentException(
                    LibraryTexts.get("table.cells", row.cells().size(), next));
        }
        return new FlowRow(cells, row.lines());
    }

    /** The paragraphs of a cell. Names or moments that do not fit on one line are on as many as they need, none of them parted. */
    private List<List<FlowSpan>> lines(List<FlowSpan> spans, ParagraphStyle style, double room) {
        List<List<FlowSpan>> lines = new ArrayList<>();
        for (List<FlowSpan> line : FlowSpans.lines(spans)) {
            String text = line.stream().map(FlowSpan::text).collect(Collectors.joining());
            List<String> parts = CellItems.parts(text);
            if (parts.isEmpty() || measure.width(text, style.textStyle()) <= room) {
                lines.add(line);
                continue;
            }
            int start = 0;
            int end = 0;
            for (String part : parts) {
                int next = end + part.length();
                if (start < end && measure.width(text.substring(start, next), style.textStyle()) > room) {
                    lines.add(FlowSpans.part(line, start, end));
                    start = end;
                }
                end = next;
            }
            lines.add(FlowSpans.part(line, start, text.length()));
        }
        return lines;
    }

    private static ParagraphStyle style(Align align) {
        return switch (align) {
            case LEFT -> ParagraphStyle.TABLE_TEXT;
            case CENTRE -> ParagraphStyle.TABLE_TEXT_CENTRED;
            case RIGHT -> ParagraphStyle.TABLE_TEXT_RIGHT;
        };
    }

    private static int free(int[] covered, int from) {
        int to = from;
        while (to < covered.length && covered[to] == 0) {
            to++;
        }
        return to - from;
    }
}
