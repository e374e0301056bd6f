// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.xlsx;

import candor.gongwen.ooxml.Xml;
import candor.gongwen.texts.LibraryTexts;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the rows of one sheet, from the top. */
public final class RowWriter {

    /** The most rows that readers accept. */
    private static final int MAX_ROWS = 1_048_576;

    /** The most characters of a cell that readers accept. */
    private static final int MAX_TEXT = 32_767;

    private static final String CUT = LibraryTexts.get("workbook.cut");

    /** A piece of text that readers would take for one escaped character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final double TITLE_HEIGHT = 30;

    private final Xml xml;
    private final List<Double> widths;
    private final int columns;
    private final List<String> merged = new ArrayList<>();
    private int row;
    private int lastOfTable;

    RowWriter(Xml xml, List<Double> widths) {
        this.xml = xml;
        this.widths = widths;
        this.columns = widths.size();
    }

    /** Rows written so far. */
    int count() {
        return row;
    }

    /** The last row that belongs to the table. */
    int lastOfTable() {
        return lastOfTable;
    }

    /** Cells that were joined, as {@code A1:F1}. */
    List<String> merged() {
        return merged;
    }

    void title(String text) throws IOException {
        start(TITLE_HEIGHT);
        joined(text, CellStyle.TITLE);
    }

    void header(List<String> names) throws IOException {
        start(height(names));
        for (int i = 0; i < columns; i++) {
            text(i, i < names.size() ? names.get(i) : "", CellStyle.HEADER);
        }
        xml.end();
    }

    /** A line over all columns. */
    public void note(String text) throws IOException {
        start(joinedHeight(text));
        joined(text, CellStyle.NOTE);
    }

    /** A line over all columns that heads what follows. */
    public void heading(String text) throws IOException {
        start(joinedHeight(text));
        joined(text, CellStyle.HEADING);
    }

    /** A row of the table; what is missing at its end is empty. */
    public void row(List<? extends CellValue> values) throws IOException {
        start(height(texts(values)));
        for (int i = 0; i < columns; i++) {
            cell(i, i < values.size() ? values.get(i) : CellValue.EMPTY);
        }
        xml.end();
        lastOfTable = row;
    }

    /** A row that sums up others. */
    public void total(List<? extends CellValue> values) throws IOException {
        start(height(texts(values)));
        for (int i = 0; i < columns; i++) {
            switch (i < values.size() ? values.get(i) : CellValue.EMPTY) {
                case CellValue.Count count -> number(i, count.number(), CellStyle.TOTAL);
                case CellValue.Words words -> text(i, words.text(), CellStyle.TOTAL);
                case CellValue other -> cell(i, other);
            }
        }
        xml.end();
    }

    /** @param height in points; said, since some readers do not reckon it themselves when they open a file */
    private void start(double height) throws IOException {
        if (row == MAX_ROWS) {
            throw new IOException(LibraryTexts.get("workbook.rows", MAX_ROWS));
        }
        row++;
        xml.start("row", "r", row, "ht", height, "customHeight", 1);
    }

    private double height(List<String> texts) {
        double height = CellSize.LINE;
        for (int i = 0; i < columns && i < texts.size(); i++) {
            height = Math.max(height, CellSize.height(texts.get(i), widths.get(i)));
        }
        return height;
    }

    private double joinedHeight(String text) {
        return CellSize.height(
                text, widths.stream().mapToDouble(Double::doubleValue).sum());
    }

    private static List<String> texts(List<? extends CellValue> values) {
        return values.stream()
                .map(value -> value instanceof CellValue.Words words ? words.text() : "")
                .toList();
    }

    private void joined(String text, CellStyle style) throws IOException {
        for (int i = 0; i < columns; i++) {
            text(i, i == 0 ? text : "", style);
        }
        xml.end();
        if (columns > 1) {
            merged.add(SheetPart.address(0, row) + ":" + SheetPart.address(columns - 1, row));
        }
    }

    private void cell(int column, CellValue value) throws IOException {
        switch (value) {
            case CellValue.Words words -> text(column, words.text(), CellStyle.TEXT);
            case CellValue.Count count -> number(column, count.number(), CellStyle.NUMBER);
            case CellValue.Share share -> number(column, share.percent() / 100.0, CellStyle.SHARE);
            case CellValue.Day day ->
                number(column, ChronoUnit.DAYS.between(SheetPart.DAY_ZERO, day.date()), CellStyle.DATE);
        }
    }

    private void number(int column, Number value, CellStyle style) throws IOException {
        xml.start("c", "r", SheetPart.address(column, row), "s", style.ordinal());
        xml.text("v", value.toString());
        xml.end();
    }

    private void text(int column, String text, CellStyle style) throws IOException {
        if (text.isEmpty()) {
            xml.empty("c", "r", SheetPart.address(column, row), "s", style.ordinal());
            return;
        }
        xml.start("c", "r", SheetPart.address(column, row), "s", style.ordinal(), "t", "inlineStr");
        String safe = ESCAPE.matcher(cut(text)).replaceAll("_x005F_");
        // The schema knows no attribute here; readers ask for it only where blanks at an end would be dropped.
        Object[] blanks = safe.equals(safe.strip()) ? new Object[0] : new Object[] {"xml:space", "preserve"};
        xml.start("is").text("t", safe, blanks);
        xml.end().end();
    }

    private static String cut(String text) {
        if (text.length() <= MAX_TEXT) {
            return text;
        }
        int end = MAX_TEXT - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
