// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.markdown;

import candor.gongwen.document.Table;
import candor.gongwen.texts.LibraryTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Turns a table with a delimiter row into a table of a 公文. */
final class TableReader {

    private static final String LEFT = "left";
    private static final Pattern HEIGHT = Pattern.compile("lines-([1-9]\\d?)");

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
        int line = MarkdownRefusal.lineOf(row);
        int written = cellsWritten(lines.get(line - 1));
        if (written != columns) {
            throw new MarkdownException(line, LibraryTexts.get("table.row", written, columns));
        }
        List<Table.Cell> cells = new ArrayList<>();
        int height = 1;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            InlineReader.Line text = inlines.read(cell);
            if (LEFT.equals(text.mark())) {
                widen(cells, text, line);
                continue;
            }
            height = Math.max(height, height(text.mark(), line));
            cells.add(Table.Cell.of(text.spans()));
        }
        return new Table.Row(cells, height);
    }

    /** Makes the cell before one cell broader: the marked one has no text of its own. */
    private static void widen(List<Table.Cell> cells, InlineReader.Line marked, int line) {
        if (cells.isEmpty() || !SpanList.text(marked.spans()).isBlank()) {
            throw new MarkdownException(line, LibraryTexts.get("table.merged", LEFT));
        }
        Table.Cell left = cells.removeLast();
        cells.add(new Table.Cell(left.spans(), left.columnSpan() + 1, left.rowSpan()));
    }

    private static int height(String mark, int line) {
        if (mark == null) {
            return 1;
        }
        Matcher matcher = HEIGHT.matcher(mark);
        if (!matcher.matches()) {
            throw new MarkdownException(line, LibraryTexts.get("table.position", mark));
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** Counts the cells of a row, because CommonMark silently drops extra cells and fills missing ones. */
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
