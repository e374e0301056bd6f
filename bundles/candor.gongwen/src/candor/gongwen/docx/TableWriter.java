// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.document.Table;
import candor.gongwen.flow.FlowParagraph.Align;
import candor.gongwen.flow.FlowParagraph.Indent;
import candor.gongwen.flow.FlowTable;
import candor.gongwen.flow.FlowTable.FlowCell;
import candor.gongwen.flow.FlowTable.FlowRow;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.layout.TableSetter;
import candor.gongwen.style.Sheet;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Writes ruled tables. Widths stand in the grid and in every cell: Word believes the cells, WPS the grid. */
final class TableWriter {

    private final RunWriter runs;
    private final DocumentFonts fonts;
    private final Sheet sheet;

    TableWriter(RunWriter runs, DocumentFonts fonts, Sheet sheet) {
        this.runs = runs;
        this.fonts = fonts;
        this.sheet = sheet;
    }

    /** Writes a table. */
    void write(Xml xml, FlowTable table) throws IOException {
        int[] edges = TableProperties.edges(table.columnWidths());
        xml.start("w:tbl");
        TableProperties.ruled(xml, edges);
        TableSetter setter = new TableSetter(table, fonts, sheet);
        rows(xml, table.header(), edges, row -> xml.empty("w:cantSplit").empty("w:tblHeader"));
        rows(xml, table.rows(), edges, row -> xml.val("w:cantSplit", setter.maySplit(row) ? 0 : 1));
        xml.end();
    }

    /** Writes properties of a row. */
    private interface RowProperties {
        void write(FlowRow row) throws IOException;
    }

    private void rows(Xml xml, List<FlowRow> rows, int[] edges, RowProperties properties) throws IOException {
        int columns = edges.length - 1;
        FlowCell[] above = new FlowCell[columns];
        int[] rowsLeft = new int[columns];
        for (FlowRow row : rows) {
            xml.start("w:tr").start("w:trPr");
            properties.write(row);
            if (row.lines() > 1) {
                xml.empty("w:trHeight", "w:val", Twips.of(TableSetter.height(row.lines())), "w:hRule", "atLeast");
            }
            xml.end();
            Iterator<FlowCell> cells = row.cells().iterator();
            for (int column = 0; column < columns; ) {
                boolean continued = rowsLeft[column] > 0;
                if (!continued) {
                    above[column] = cells.next();
                    rowsLeft[column] = above[column].rowSpan();
                }
                rowsLeft[column]--;
                int right = Math.min(column + above[column].columnSpan(), columns);
                cell(xml, above[column], edges[right] - edges[column], continued);
                column = right;
            }
            xml.end();
        }
    }

    /** A cell that covers rows below stands there again, without text, and says that it continues. */
    private void cell(Xml xml, FlowCell cell, int width, boolean continued) throws IOException {
        xml.start("w:tc").start("w:tcPr");
        xml.empty("w:tcW", "w:w", width, "w:type", "dxa");
        if (cell.columnSpan() > 1) {
            xml.val("w:gridSpan", cell.columnSpan());
        }
        if (cell.rowSpan() > 1) {
            xml.val("w:vMerge", continued ? "continue" : "restart");
        }
        xml.val("w:vAlign", "center").end();
        xml.start("w:p").start("w:pPr");
        xml.val("w:pStyle", StyleNames.id(cell.style()));
        ParagraphProperties.indent(xml, Indent.NONE);
        ParagraphProperties.align(xml, align(cell.align()));
        xml.end();
        if (!continued) {
            runs.write(xml, cell.spans(), cell.style().textStyle());
        }
        xml.end().end();
    }

    private static Align align(Table.Align align) {
        return switch (align) {
            case LEFT -> Align.LEFT;
            case CENTRE -> Align.CENTRE;
            case RIGHT -> Align.RIGHT;
        };
    }
}
