// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.xlsx;

import candor.gongwen.ooxml.Xml;
import java.io.IOException;
import java.time.LocalDate;

/** The part of one sheet: columns, rows, what stays in view, what is filtered, how it is printed. */
final class SheetPart implements Xml.Content {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Days are counted from here, for every day after the 29 February 1900 that some readers believe in. */
    static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int LETTERS = 26;
    private static final int A4 = 9;
    private static final int A3 = 8;

    /** Wider sheets would be unreadably small on A4. */
    private static final double FOR_A4 = 180;

    private final WorkbookSheet sheet;
    private final String mark;
    private final boolean first;

    /**
     * @param first whether it is the one in view when the file is opened
     * @param mark at the head of every printed page; empty for none
     */
    SheetPart(WorkbookSheet sheet, boolean first, String mark) {
        this.mark = mark;
        this.sheet = sheet;
        this.first = first;
    }

    @Override
    public void writeTo(Xml xml) throws IOException {
        int columns = sheet.widths().size();
        xml.start("worksheet", "xmlns", NAMESPACE);
        xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", 1).end();
        view(xml);
        xml.empty("sheetFormatPr", "defaultRowHeight", CellSize.LINE);
        xml.start("cols");
        for (int i = 0; i < columns; i++) {
            xml.empty("col", "min", i + 1, "max", i + 1, "width", sheet.widths().get(i), "customWidth", 1);
        }
        xml.end();
        xml.start("sheetData");
        RowWriter rows = new RowWriter(xml, sheet.widths());
        head(rows);
        int before = rows.count();
        sheet.rows().writeTo(rows);
        xml.end();
        if (!sheet.headers().isEmpty() && rows.lastOfTable() > 0) {
            xml.empty("autoFilter", "ref", address(0, before) + ":" + address(columns - 1, rows.lastOfTable()));
        }
        if (!rows.merged().isEmpty()) {
            xml.start("mergeCells", "count", rows.merged().size());
            for (String cells : rows.merged()) {
                xml.empty("mergeCell", "ref", cells);
            }
            xml.end();
        }
        print(xml);
        xml.end();
    }

    private void head(RowWriter rows) throws IOException {
        if (!sheet.title().isEmpty()) {
            rows.title(sheet.title());
        }
        for (String note : sheet.notes()) {
            rows.note(note);
        }
        if (!sheet.headers().isEmpty()) {
            rows.header(sheet.headers());
        }
    }

    private void view(Xml xml) throws IOException {
        xml.start("sheetViews")
                .start("sheetView", "showGridLines", 0, "tabSelected", first ? 1 : 0, "workbookViewId", 0);
        int above = sheet.rowsAbove();
        if (!sheet.headers().isEmpty()) {
            xml.empty(
                    "pane",
                    "ySplit",
                    above,
                    "topLeftCell",
                    address(0, above + 1),
                    "activePane",
                    "bottomLeft",
                    "state",
                    "frozen");
            xml.empty("selection", "pane", "bottomLeft");
        }
        xml.end().end();
    }

    private void print(Xml xml) throws IOException {
        xml.empty("printOptions", "horizontalCentered", 1);
        xml.empty("pageMargins", "left", 0.6, "right", 0.6, "top", 0.8, "bottom", 0.8, "header", 0.3, "footer", 0.4);
        xml.empty(
                "pageSetup",
                "paperSize",
                paper(),
                "fitToHeight",
                0,
                "orientation",
                sheet.landscape() ? "landscape" : "portrait");
        xml.start("headerFooter");
        if (!mark.isEmpty()) {
            xml.text("oddHeader", "&C&36" + mark.replace("&", "&&"));
        }
        xml.text("oddFooter", "&C— &P —").end();
    }

    private int paper() {
        return sheet.widths().stream().mapToDouble(Double::doubleValue).sum() > FOR_A4 ? A3 : A4;
    }

    /**
     * The address of a cell.
     *
     * @param column from 0
     * @param row from 1
     */
    static String address(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.append(row).toString();
    }
}
