// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.xlsx;

import candor.gongwen.document.Block;
import candor.gongwen.document.Content;
import candor.gongwen.document.Heading;
import candor.gongwen.document.NumberedList;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.document.Paragraph;
import candor.gongwen.document.Span;
import candor.gongwen.document.Table;
import candor.gongwen.texts.LibraryTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of a document as sheets. What stands before a table goes above it, what stands behind the last one below it. A cell over
 * several rows or columns is repeated in each, so that every row can be filtered and sorted on its own.
 */
final class TableSheets {

    private static final double NARROWEST = 6;
    private static final double WIDEST = 36;
    private static final double MARGIN = 2;

    /** Columns wider than this together are printed too small on A3. */
    private static final double PRINTABLE = 220;

    /** What a column keeps that gives way to others. */
    private static final double READABLE = 14;

    private static final Pattern SIGN = Pattern.compile("0[0-9]+");

    private final Content content;
    private final List<WorkbookSheet> sheets = new ArrayList<>();
    private final List<String> above = new ArrayList<>();

    private TableSheets(Content content) {
        this.content = content;
    }

    static List<WorkbookSheet> of(OfficialDocument document) {
        return new TableSheets(document.content()).read();
    }

    private List<WorkbookSheet> read() {
        Table last = null;
        for (Block block : content.blocks()) {
            if (block instanceof Table table) {
                if (last != null) {
                    add(last, List.of());
                }
                last = table;
            } else if (last == null) {
                lines(block, above);
            } else {
                List<String> below = new ArrayList<>();
                lines(block, below);
                add(last, below);
                last = null;
            }
        }
        if (last != null) {
            add(last, List.of());
        }
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException(
                    LibraryTexts.get("workbook.none", content.title().singleLine()));
        }
        if (!above.isEmpty()) {
            close(sheets.removeLast(), List.copyOf(above));
        }
        return sheets;
    }

    private void add(Table table, List<String> below) {
        String title = content.title().singleLine();
        WorkbookSheet sheet = new WorkbookSheet(
                table.caption() == null ? title : table.caption(),
                sheets.isEmpty() ? title : table.caption() == null ? "" : table.caption(),
                List.copyOf(above),
                content.landscape(),
                widths(table),
                table.header().isEmpty()
                        ? List.of()
                        : grid(table.header(), table.columns().size()).getLast(),
                rows -> {
                    List<List<String>> grid = grid(table.rows(), table.columns().size());
                    boolean[] signs = signs(grid, table.columns().size());
                    for (List<String> row : grid) {
                        rows.row(cells(row, signs));
                    }
                });
        above.clear();
        close(sheet, below);
    }

    /** Which columns hold signs like 01, 02 … 10: those behind them are none of numbers, or they would be sorted apart from the others. */
    private static boolean[] signs(List<List<String>> grid, int columns) {
        boolean[] signs = new boolean[columns];
        for (List<String> row : grid) {
            for (int column = 0; column < columns; column++) {
                signs[column] |= SIGN.matcher(row.get(column)).matches();
            }
        }
        return signs;
    }

    private static List<CellValue> cells(List<String> row, boolean[] signs) {
        List<CellValue> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            CellValue value = CellValue.of(row.get(column));
            cells.add(signs[column] && value instanceof CellValue.Count ? new CellValue.Words(row.get(column)) : value);
        }
        return cells;
    }

    private void close(WorkbookSheet sheet, List<String> below) {
        sheets.add(
                below.isEmpty()
                        ? sheet
                        : new WorkbookSheet(
                                sheet.name(),
                                sheet.title(),
                                sheet.notes(),
                                sheet.landscape(),
                                sheet.widths(),
                                sheet.headers(),
                                rows -> {
                                    sheet.rows().writeTo(rows);
                                    for (String line : below) {
                                        rows.note(line);
                                    }
                                }));
    }

    /** As wide as the widest text, within bounds: long texts are broken into lines. */
    private static List<Double> widths(Table table) {
        int columns = table.columns().size();
        double[] widths = new double[columns];
        Arrays.fill(widths, NARROWEST);
        Stream.concat(grid(table.header(), columns).stream(), grid(table.rows(), columns).stream())
                .forEach(row -> {
                    for (int i = 0; i < columns; i++) {
                        widths[i] = Math.clamp(CellSize.width(row.get(i)) + MARGIN, widths[i], WIDEST);
                    }
                });
        return Arrays.stream(narrowed(widths)).boxed().toList();
    }

    /** The widest give way, each by the same part of what it has above what can be read. */
    static double[] narrowed(double[] widths) {
        double tooMuch = Arrays.stream(widths).sum() - PRINTABLE;
        double spare = Arrays.stream(widths)
                .map(width -> Math.max(0, width - READABLE))
                .sum();
        if (tooMuch <= 0 || spare <= 0) {
            return widths;
        }
        double kept = Math.max(0, 1 - tooMuch / spare);
        return Arrays.stream(widths)
                .map(width -> width <= READABLE ? width : Math.round(READABLE + (width - READABLE) * kept))
                .toArray();
    }

    /** The text of every field of the grid. */
    private static List<List<String>> grid(List<Table.Row> rows, int columns) {
        List<List<String>> grid = new ArrayList<>();
        String[] held = new String[columns];
        int[] left = new int[columns];
        for (Table.Row row : rows) {
            int column = 0;
            for (Table.Cell cell : row.cells()) {
                while (column < columns && left[column] > 0) {
                    left[column++]--;
                }
                for (int i = 0; i < cell.columnSpan() && column < columns; i++, column++) {
                    held[column] = i == 0 || cell.rowSpan() > 1 ? text(cell.spans()) : "";
                    left[column] = cell.rowSpan() - 1;
                }
            }
            while (column < columns) {
                left[column] = Math.max(0, left[column] - 1);
                column++;
            }
            grid.add(List.of(held));
        }
        return grid;
    }

    private static void lines(Block block, List<String> lines) {
        switch (block) {
            case Heading heading -> lines.add(text(heading.text()) + text(heading.runIn()));
            case Paragraph paragraph -> lines.add(text(paragraph.spans()));
            case NumberedList list -> list.items().forEach(item -> lines.add(text(item.spans())));
            case Table table -> throw new IllegalStateException("a table is no line");
        }
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
