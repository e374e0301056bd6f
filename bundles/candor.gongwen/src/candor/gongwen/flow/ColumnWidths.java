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
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    /** The part of its share by weight that a column of text keeps, whatever labels of the others would like to have. */
    private static final double TEXT = 0.7;

    private static final Pattern SENTENCE = Pattern.compile("[，。；！？]");

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

    /**
     * What columns need, and of what they would like to have as much as there is room for, the smallest wishes first: short labels and names
     * whole, and then long ones. A sentence among longer ones is text like them, and no wish.
     */
    private double[] wishes() {
        double[] needs = needs(0);
        BitSet text = columns(ColumnWidths::isText);
        double[] kept = kept(text);
        grant(needs, needs(SHORT), kept);
        double[] wishes = needs(LONG);
        columns(ColumnWidths::isSentence).stream().forEach(column -> wishes[column] = needs[column]);
        grant(needs, wishes, kept);
        return needs;
    }

    /** @param kept what each column keeps in any case */
    private void grant(double[] needs, double[] wishes, double[] kept) {
        IntStream.range(0, needs.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wishes[i] - needs[i]))
                .forEach(i -> {
                    double before = needs[i];
                    needs[i] = wishes[i];
                    if (taken(needs, kept) > width) {
                        needs[i] = before;
                    }
                });
    }

    private static double taken(double[] needs, double[] kept) {
        return IntStream.range(0, needs.length)
                .mapToDouble(i -> Math.max(needs[i], kept[i]))
                .sum();
    }

    /** A part of their share by weight for columns of text, nothing for the others. */
    private double[] kept(BitSet text) {
        double[] kept = new double[table.columns().size()];
        text.stream().forEach(column -> kept[column] = TEXT * byWeight(column));
        return kept;
    }

    /** Columns of which a cell is like this. */
    private BitSet columns(Predicate<Cell> like) {
        BitSet found = new BitSet();
        CellGrid.place(table.rows(), table.columns().size()).stream()
                .flatMap(List::stream)
                .filter(placed -> placed.cell().columnSpan() == 1 && like.test(placed.cell()))
                .forEach(placed -> found.set(placed.column()));
        return found;
    }

    /** Whether a cell holds more than a label, a name or a post. */
    private static boolean isText(Cell cell) {
        return FlowSpans.text(cell.spans())
                .lines()
                .anyMatch(line -> line.length() > LONG && CellItems.parts(line).isEmpty());
    }

    /** A post among longer posts is still a post, and stands on one line where there is room. */
    private static boolean isSentence(Cell cell) {
        return SENTENCE.matcher(FlowSpans.text(cell.spans())).find();
    }

    /** What a column keeps when another wants more: what it needs, and where people write by hand what the weights give it. */
    private double[] floors(double[] needs, double[] shares) {
        double[] floors = needs.clone();
        double[] least = needs(SHORT);
        for (List<Placed> row : CellGrid.place(table.rows(), needs.length)) {
            for (Placed placed : row) {
                int column = placed.column();
                if (FlowSpans.text(placed.cell().spans()).isBlank()) {
                    double own = Math.max(byWeight(column), least[column]);
                    floors[column] = Math.min(own, shares[column]);
                }
            }
        }
        return floors;
    }

    /** Where there is no room for all that columns need, the widest give way: one long word must not part every date and number. */
    private double[] fitting(double[] needs) {
        double[] ascending = Arrays.stream(needs).sorted().toArray();
        double room = width;
        for (int i = 0; i < ascending.length; i++) {
            double most = room / (ascending.length - i);
            if (ascending[i] > most) {
                return Arrays.stream(needs).map(need -> Math.min(need, most)).toArray();
            }
            room -= ascending[i];
        }
        return needs;
    }

    /** What columns need is given first where the weights give less; the others share the rest by weight. */
    private double[] shares(double[] wanted) {
        double[] needs = fitting(wanted);
        boolean[] fixed = new boolean[needs.length];
        double[] shares = new double[needs.length];
        boolean changed;
        do {
            changed = false;
            double room = width;
            double weights = 0;
            for (int i = 0; i < needs.length; i++) {
                room -= fixed[i] ? needs[i] : 0;
                weights += fixed[i] ? 0 : weight(i);
            }
            for (int i = 0; i < needs.length; i++) {
                shares[i] = fixed[i] ? needs[i] : room * weight(i) / weights;
                if (!fixed[i] && shares[i] < needs[i]) {
                    fixed[i] = true;
                    changed = true;
                }
            }
        } while (changed);
        return shares;
    }

    private double byWeight(int column) {
        double weights = IntStream.range(0, table.columns().size())
                .mapToDouble(this::weight)
                .sum();
        return width * weight(column) / weights;
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
