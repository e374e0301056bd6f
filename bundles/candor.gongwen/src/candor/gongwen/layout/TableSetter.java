// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.flow.FlowSpan;
import candor.gongwen.flow.FlowTable;
import candor.gongwen.flow.FlowTable.FlowCell;
import candor.gongwen.flow.FlowTable.FlowRow;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sets the cells of a table and measures its rows. */
public final class TableSetter {

    private final FlowTable table;
    private final DocumentFonts fonts;
    private final Element structure;
    private final double high;
    private final double[] edges;

    /**
     * A setter for one table.
     *
     * @param fonts the fonts its text is measured with
     * @param sheet on which it stands
     */
    public TableSetter(FlowTable table, DocumentFonts fonts, Sheet sheet) {
        this(table, fonts, sheet, Element.document());
    }

    /**
     * The same as a part of a document.
     *
     * @param document to whose structure the table is added
     */
    TableSetter(FlowTable table, DocumentFonts fonts, Sheet sheet, Element document) {
        this.table = table;
        this.fonts = fonts;
        structure = document.add(Element.Kind.TABLE);
        high = sheet.typeAreaHeight() / 2;
        edges = new double[table.columnWidths().size() + 1];
        for (int i = 1; i < edges.length; i++) {
            edges[i] = edges[i - 1] + table.columnWidths().get(i - 1);
        }
    }

    /** The rows in order, header first. */
    List<Piece> pieces() {
        List<Row> header = rows(table.header(), true);
        List<Row> body = rows(table.rows(), false);
        Object identity = new Object();
        List<Piece> repeated = new ArrayList<>();
        for (Row row : header) {
            repeated.add(new RowPiece(identity, row.cells, row.covering, row.height, false, true, List.of()));
        }
        List<Piece> pieces = new ArrayList<>(repeated);
        for (int i = 0; i < body.size(); i++) {
            Row row = body.get(i);
            boolean last = i == body.size() - 1;
            double height = last ? row.height + Gb9704.TABLE_RULE : row.height;
            pieces.add(new RowPiece(
                    identity, row.cells, row.covering, height, maySplit(row.cells.stream()), keeps(i), repeated));
        }
        return pieces;
    }

    /** Whether a row stays with what is below it: the last row never stands alone on a page, nor does what it is kept with. */
    public boolean keeps(int row) {
        int last = table.rows().size() - 1;
        // Whether a row may be split is asked last: all its text is set for that.
        return (row == last - 1 || row == last && table.kept())
                && table.rows().subList(row, last + 1).stream().noneMatch(this::maySplit);
    }

    /** A row before it is placed. */
    private record Row(List<RowPiece.SetCell> cells, List<RowPiece.SetCell> covering, double height) {}

    private List<Row> rows(List<FlowRow> flowRows, boolean isHeader) {
        List<List<RowPiece.SetCell>> cells = new ArrayList<>();
        for (FlowRow row : flowRows) {
            Element element = structure.add(Element.Kind.ROW);
            cells.add(row.cells().stream()
                    .map(cell -> cell(cell, element.addCell(isHeader, cell.columnSpan(), cell.rowSpan())))
                    .toList());
        }
        double[] heights = new double[cells.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = RowPiece.heightOf(flowRows.get(i).lines());
            for (RowPiece.SetCell cell : cells.get(i)) {
                if (cell.rowSpan() == 1) {
                    heights[i] = Math.max(heights[i], cell.height());
                }
            }
        }
        stretch(cells, heights);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            rows.add(new Row(cells.get(i), covering(cells, i), heights[i]));
        }
        return rows;
    }

    private static List<RowPiece.SetCell> covering(List<List<RowPiece.SetCell>> cells, int row) {
        List<RowPiece.SetCell> covering = new ArrayList<>();
        for (int i = 0; i < row; i++) {
            for (RowPiece.SetCell cell : cells.get(i)) {
                int left = i + cell.rowSpan() - row;
                if (left > 0) {
                    covering.add(new RowPiece.SetCell(cell.left(), cell.right(), left, List.of(), false));
                }
            }
        }
        return covering;
    }

    /** Makes the last row of a cell over several rows high enough for it. */
    private static void stretch(List<List<RowPiece.SetCell>> cells, double[] heights) {
        for (int i = 0; i < heights.length; i++) {
            for (RowPiece.SetCell cell : cells.get(i)) {
                double covered = 0;
                for (int j = i; j < i + cell.rowSpan(); j++) {
                    covered += heights[j];
                }
                heights[i + cell.rowSpan() - 1] += Math.max(0, cell.height() - covered);
            }
        }
    }

    /** Whether a row may be split between pages: only one that is higher than half a page. */
    public boolean maySplit(FlowRow row) {
        return maySplit(row.cells().stream().filter(cell -> cell.rowSpan() == 1).map(cell -> cell(cell, null)));
    }

    /** Height in points of a row of so many lines, with the rule above it. */
    public static double height(int lines) {
        return RowPiece.heightOf(lines);
    }

    private boolean maySplit(Stream<RowPiece.SetCell> cells) {
        return cells.anyMatch(cell -> cell.rowSpan() == 1 && cell.height() > high);
    }

    private RowPiece.SetCell cell(FlowCell cell, Element element) {
        double left = edges[cell.column()];
        double right = edges[cell.column() + cell.columnSpan()];
        double x = left + Gb9704.TABLE_PADDING_X;
        double room = right - left - 2 * Gb9704.TABLE_PADDING_X;
        double share = ParagraphSetter.share(cell.style().format().align());
        List<TextLine> lines = new ArrayList<>();
        for (List<FlowSpan> paragraph : cell.lines()) {
            MeasuredText text = new MeasuredText(paragraph, fonts);
            LineSetter setter = new LineSetter(text, TextLine.Part.TABLE, element);
            LineBreaker.inCell(text)
                    .lines(room, room)
                    .forEach(line -> lines.add(setter.set(line, x, room, false, share)));
        }
        return new RowPiece.SetCell(left, right, cell.rowSpan(), lines, false);
    }
}
