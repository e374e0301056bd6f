// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.markdown;

import candor.gongwen.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Turns a table with a delimiter row into a table of a 公文. */
final class TableReader {

    private final List<String> lines;
    private final InlineReader inlines;

    TableReader(List<String> lines, InlineReader inlines) {
        this.lines = lines;
        this.inlines = inlines;
    }

    Table read(TableBlock table, String caption) {
        List<Table.Column> columns = new ArrayList<>();
        List<Table.Row> header = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead) {
                    columns(row, columns);
                    header.add(row((TableRow) row, columns.size()));
                } else if (part instanceof TableBody) {
                    rows.add(row((TableRow) row, columns.size()));
                }
            }
        }
        boolean noHeader = header.stream()
                .allMatch(r -> r.cells().stream().allMatch(c -> c.spans().isEmpty()));
        return new Table(caption, columns, noHeader ? List.of() : header, rows);
    }

    private static void columns(Node row, List<Table.Column> columns) {
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            TableCell head = (TableCell) cell;
            columns.add(new Table.Column(head.getWidth(), align(head.getAlignment())));
        }
    }

    private static Table.Align align(TableCell.Alignment alignment) {
        return switch (alignment) {
            case null -> Table.Align.LEFT;
            case LEFT -> Table.Align.LEFT;
            case CENTER -> Table.Align.CENTRE;
            case RIGHT -> Table.Align.RIGHT;
        };
    }

    private Table.Row row(TableRow row, int columns) {
        int line = Refusal.lineOf(row);
        int written = cellsWritten(lines.get(line - 1));
        if (written != columns) {
            throw new MarkdownException(line, "表格这一行有" + written + "格，表头有" + columns + "格");
        }
        List<Table.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            InlineReader.Line text = inlines.read(cell);
            if (text.mark() != null) {
                throw new MarkdownException(line, "表格中不能设位置 {." + text.mark() + "}，请在表头下一行用冒号对齐");
            }
            cells.add(Table.Cell.of(text.spans()));
        }
        return new Table.Row(cells);
    }

    /** CommonMark drops what a row has too much and fills what it has too little, without a word; so it is counted here. */
    private static int cellsWritten(String line) {
        String text = line.strip();
        int bars = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '|') {
                bars++;
            }
        }
        boolean closed = text.endsWith("|") && !text.endsWith("\\|");
        return bars + 1 - (text.startsWith("|") ? 1 : 0) - (closed ? 1 : 0);
    }
}
