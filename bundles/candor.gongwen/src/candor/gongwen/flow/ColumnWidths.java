// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.document.Table;
import candor.gongwen.document.Table.Cell;
import candor.gongwen.document.Table.Row;
import candor.gongwen.flow.CellGrid.Placed;
import candor.gongwen.fonts.TextMeasure;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Shares the width of the type area among columns: by the weights that the document gives, but no column narrower than the longest of its
 * items that must not be parted: a heading, a name, a date, a number. Where one has room to spare and the text of another runs into more
 * lines, that one gets some of it; a column in which people write by hand keeps its own.
 */
final class ColumnWidths {

    /** Points added to what the layout needs, because gaps between scripts are wider in some word processors. */
    private static final double SPARE = 3;

    /** The most characters of a post or of the label of a row that stay on one line where there is room. */
    private static final int LONG = 12;

    /** The most characters of a heading of a column, and of whatever else is as short, that stay on one line. */
    private static final int SHORT = 8;

    /** The share of the width that short lines may take where there are long ones: columns of text need room, too. */
    private static final double WISHES = 0.9;

    private final Table table;
    private final double width;
    private final TextMeasure measure;

    /**
     * Makes the widths of one table.
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
        double[] needs = wishes();
        double[] shares = shares(needs);
        new ColumnBalance(table, measure).balance(shares, floors(needs, shares));
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

    /** What columns need, and of what they would like to have as much as there is room for, the smallest wishes first. */
    private double[] wishes() {
        double[] needs = needs(0);
        Set<Integer> texts = textColumns();
        double most = texts.isEmpty() ? width : WISHES * width;
        for (int whole : new int[] {SHORT, LONG}) {
            double[] wishes = needs(whole);
            IntStream.range(0, needs.length)
                    .boxed()
                    .filter(i -> whole == SHORT || !texts.contains(i))
                    .sorted(Comparator.comparingDouble(i -> wishes[i] - needs[i]))
                    .forEach(i -> {
                        if (Arrays.stream(needs).sum() + wishes[i] - needs[i] <= most) {
                            needs[i] = wishes[i];
                        }
                    });
        }
        return needs;
    }

    /** Columns of which a cell holds more than a label, a name or a post: a short sentence among long ones needs no line of its own. */
    private Set<Integer> textColumns() {
        return CellGrid.place(table.rows(), table.columns().size()).stream()
                .flatMap(List::stream)
                .filter(placed -> placed.cell().columnSpan() == 1)
                .filter(placed -> FlowSpans.text(placed.cell().spans())
                        .lines()
                        .anyMatch(line ->
                                line.length() > LONG && CellItems.parts(line).isEmpty()))
                .map(Placed::column)
                .collect(Collectors.toSet());
    }

    /** What a column keeps when another wants more: what it needs, and where people write by hand what the weights give it. */
    private double[] floors(double[] needs, double[] shares) {
        double[] floors = needs.clone();
        double[] least = needs(SHORT);
        double weights =
                IntStream.range(0, needs.length).mapToDouble(this::weight).sum();
        for (List<Placed> row : CellGrid.place(table.rows(), needs.length)) {
            for (Placed placed : row) {
                int column = placed.column();
                if (FlowSpans.text(placed.cell().spans()).isBlank()) {
                    double own = Math.max(width * weight(column) / weights, least[column]);
                    floors[column] = Math.min(own, shares[column]);
                }
            }
        }
        return floors;
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
        for (List<Placed> row : CellGrid.place(rows, needs.length)) {
            row.stream()
                    .filter(placed -> placed.cell().columnSpan() == 1)
                    .forEach(placed -> needs[placed.column()] =
                            Math.max(needs[placed.column()], need(placed.cell(), style, whole)));
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
