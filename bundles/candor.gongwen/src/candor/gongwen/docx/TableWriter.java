// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.FlowSpan;
import candor.gongwen.flow.FlowTable;
import candor.gongwen.flow.FlowTable.FlowCell;
import candor.gongwen.flow.FlowTable.FlowRow;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.layout.TableSetter;
import candor.gongwen.ooxml.Xml;
import candor.gongwen.style.Sheet;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntPredicate;

/** Writes ruled tables. Widths stand in the grid and in every cell, because Word uses the cells and WPS the grid. */
final class TableWriter {

    private final ParagraphWriter paragraphs;
    private final DocumentFonts fonts;
    private final Sheet sheet;

    TableWriter(ParagraphWriter paragraphs, DocumentFonts fonts, Sheet sheet) {
        this.paragraphs = paragraphs;
        this.fonts = fonts;
        this.sheet = sheet;
    }

    /** Writes a table. */
    void write(Xml xml, FlowTable table) throws IOException {
        int[] edges = TableProperties.edges(table.columnWidths());
        xml.start("w:tbl");
        TableProperties.ruled(xml, edges);
        TableSetter setter = new TableSetter(table, fonts, sheet);
        rows(xml, table.header(), edges, i -> false, row -> xml.empty("w:cantSplit")
                .empty("w:tblHeader"));
        rows(xml, table.rows(), edges, setter::keeps, row -> {
            if (!setter.maySplit(row)) {
                xml.empty("w:cantSplit");
            }
        });
        xml.end();
    }

    /** Writes properties of a row. */
    private interface RowProperties {
        void write(FlowRow row) throws IOException;
    }

    private void rows(Xml xml, List<FlowRow> rows, int[] edges, IntPredicate keeps, RowProperties properties)
            throws IOException {
        int columns = edges.length - 1;
        FlowCell[] above = new FlowCell[columns];
        int[] rowsLeft = new int[columns];
        for (int i = 0; i < rows.size(); i++) {
            FlowRow row = rows.get(i);
            boolean keep = keeps.test(i);
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
                cell(xml, above[column], edges[right] - edges[column], continued, keep);
                column = right;
            }
            xml.end();
        }
    }

    /** A cell that covers rows below stands there again, without text, and says that it continues. */
    private void cell(Xml xml, FlowCell cell, int width, boolean continued, boolean keep) throws IOException {
        xml.start("w:tc").start("w:tcPr");
        xml.empty("w:tcW", "w:w", width, "w:type", "dxa");
        if (cell.columnSpan() > 1) {
            xml.val("w:gridSpan", cell.columnSpan());
        }
        if (cell.rowSpan() > 1) {
            xml.val("w:vMerge", continued ? "continue" : "restart");
        }
        xml.val("w:vAlign", "center").end();
        String style = StyleNames.id(cell.style());
        for (List<FlowSpan> line : continued ? List.of(List.<FlowSpan>of()) : cell.lines()) {
            paragraphs.write(xml, style, line, keep);
        }
        xml.end();
    }
}
