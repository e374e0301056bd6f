// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.document.Table;
import candor.gongwen.document.Table.Cell;
import candor.gongwen.document.Table.Row;
import candor.gongwen.fonts.TextMeasure;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares the width of the type area among columns: by the weights that the document gives, but no column narrower than the longest of its
 * items that must not be parted: a heading, a name, a date, a number.
 */
final class ColumnWidths {

    /** Points added to what the layout needs, because gaps between scripts are wider in some word processors. */
    private static final double SPARE = 3;

    /** The most characters of a post or of the label of a row that stay on one line where there is room. */
    private static final int LONG = 12;

    /** The most characters of a heading of a column, and of whatever else is as short, that stay on one line. */
    private static final int SHORT = 8;

    /** The share of the width that short lines may take; otherwise columns of text would get no room. */
    private static final double WISHES = 0.9;

    private final Table table;
    private final double width;
    private final TextMeasure measure;

    /**
     * For one table.
     *
     * @param width of the type area in points
     */
    ColumnWidths(Table table, double width, TextMeasure measure) {
        this.table = table;
        this.width = width;
        this.measure = measure;
    }

    /** Widths in whole twips that add up to the type area. */
    List<Double> widths() {
        double[] shares = shares(IntStream.of(LONG, SHORT)
                .mapToObj(this::needs)
                .filter(wishes -> Arrays.stream(wishes).sum() <= WISHES * width)
                .findFirst()
                .orElseGet(() -> needs(0)));
        List<Double> widths = new ArrayList<>();
        double sum = 0;
        double left = 0;
        for (double share : shares) {
            sum += share;
            double right = Gb9704.wholeTwips(sum);
            widths.add(right - left);
            left = right;
        }
        return widths;
    }

    /** What columns need is given first where the weights give less; the others share the rest by weight. */
    private double[] shares(double[] needs) {
        double needed = Arrays.stream(needs).sum();
        double scale = needed > width ? width / needed : 1;
        boolean[] fixed = new boolean[needs.length];
        double[] shares = new double[needs.length];
        boolean changed;
        do {
            changed = false;
            double room = width;
            double weights = 0;
            for (int i = 0; i < needs.length; i++) {
                room -= fixed[i] ? needs[i] * scale : 0;
                weights += fixed[i] ? 0 : weight(i);
            }
            for (int i = 0; i < needs.length; i++) {
                shares[i] = fixed[i] ? needs[i] * scale : room * weight(i) / weights;
                if (!fixed[i] && shares[i] < needs[i] * scale) {
                    fixed[i] = true;
                    changed = true;
                }
            }
        } while (changed);
        return shares;
    }

    private double weight(int column) {
        return table.columns().get(column).weight();
    }

    /** @param whole how long a line may be that is not to be parted */
    private double[] needs(int whole) {
        double[] needs = new double[table.columns().size()];
        needs(table.header(), ParagraphStyle.TABLE_HEADER.textStyle(), SHORT, needs);
        needs(table.rows(), ParagraphStyle.TABLE_TEXT.textStyle(), whole, needs);
        return needs;
    }

    private void needs(List<Row> rows, TextStyle style, int whole, double[] needs) {
        int[] covered = new int[needs.length];
        for (Row row : rows) {
            int column = 0;
            for (Cell cell : row.cells()) {
                while (column < covered.length && covered[column] > 0) {
                    covered[column++]--;
                }
                if (cell.columnSpan() == 1 && column < needs.length) {
                    needs[column] = Math.max(needs[column], need(cell, style, whole));
                }
                for (int i = 0; i < cell.columnSpan() && column < covered.length; i++) {
                    covered[column++] = cell.rowSpan() - 1;
                }
            }
            while (column < covered.length) {
                covered[column] = Math.max(0, covered[column] - 1);
                column++;
            }
        }
    }

    private double need(Cell cell, TextStyle style, int whole) {
        double longest = 0;
        for (String item : CellItems.unparted(FlowSpans.text(cell.spans()), whole)) {
            longest = Math.max(longest, measure.width(item, style));
        }
        return longest == 0 ? 0 : longest + 2 * Gb9704.TABLE_PADDING_X + SPARE;
    }
}
