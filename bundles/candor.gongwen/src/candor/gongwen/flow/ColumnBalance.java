// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.document.Table;
import candor.gongwen.document.Table.Row;
import candor.gongwen.flow.CellGrid.Placed;
import candor.gongwen.fonts.TextMeasure;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves width from columns that have more than their text needs to those whose text runs into more lines, as long as the table gets lower.
 * What it counts is a little higher than what is set: it leaves out that a line may end early.
 */
final class ColumnBalance {

    /** Rows of a long table that speak for all others. */
    private static final int MOST_ROWS = 200;

    /** Characters that move at once, at most: one alone may save no line. */
    private static final int WIDEST_STEP = 6;

    /** A line that is almost full may be one character too long elsewhere. */
    private static final double SPARE = 3;

    private final TextMeasure measure;
    private final double character;
    private final List<List<Block>> rows = new ArrayList<>();

    /**
     * What a cell holds.
     *
     * @param lines room for so many lines in any case
     * @param texts its paragraphs, each as the widths of the parts between which it may be broken; a single one is broken anywhere
     */
    private record Block(int column, int columns, int lines, List<double[]> texts) {}

    ColumnBalance(Table table, TextMeasure measure) {
        this.measure = measure;
        TextStyle style = ParagraphStyle.TABLE_TEXT.textStyle();
        character = measure.width("国", style);
        add(table.header(), table.columns().size(), ParagraphStyle.TABLE_HEADER.textStyle());
        List<Row> body = table.rows();
        add(body.subList(0, Math.min(MOST_ROWS, body.size())), table.columns().size(), style);
    }

    private void add(List<Row> added, int columns, TextStyle style) {
        List<List<Placed>> grid = CellGrid.place(added, columns);
        for (int i = 0; i < added.size(); i++) {
            int least = added.get(i).lines();
            rows.add(grid.get(i).stream()
                    .filter(placed -> placed.cell().rowSpan() == 1)
                    .map(placed -> block(placed, columns, least, style))
                    .toList());
        }
    }

    private Block block(Placed placed, int columns, int least, TextStyle style) {
        List<double[]> texts = new ArrayList<>();
        for (String text : FlowSpans.text(placed.cell().spans()).split("\n")) {
            List<String> parts = CellItems.parts(text);
            texts.add((parts.isEmpty() ? List.of(text) : parts)
                    .stream().mapToDouble(part -> measure.width(part, style)).toArray());
        }
        int span = Math.min(placed.cell().columnSpan(), columns - placed.column());
        return new Block(placed.column(), span, least, texts);
    }

    /**
     * Balances.
     *
     * @param widths of the columns in points; changed
     * @param floors what each keeps in any case
     */
    void balance(double[] widths, double[] floors) {
        int height = height(widths);
        while (true) {
            double[] best = null;
            for (int giver = 0; giver < widths.length; giver++) {
                for (int taker = 0; taker < widths.length; taker++) {
                    for (int step = 1; step <= WIDEST_STEP && giver != taker; step++) {
                        double[] moved = widths.clone();
                        moved[giver] -= step * character;
                        moved[taker] += step * character;
                        int lower = moved[giver] < floors[giver] ? height : height(moved);
                        if (lower < height) {
                            height = lower;
                            best = moved;
                        }
                    }
                }
            }
            if (best == null) {
                return;
            }
            System.arraycopy(best, 0, widths, 0, widths.length);
        }
    }

    /** Lines of all rows. */
    private int height(double[] widths) {
        int height = 0;
        for (List<Block> row : rows) {
            int highest = 1;
            for (Block block : row) {
                double room = -2 * Gb9704.TABLE_PADDING_X - SPARE;
                for (int i = 0; i < block.columns; i++) {
                    room += widths[block.column + i];
                }
                int lines = 0;
                for (double[] text : block.texts) {
                    lines += lines(text, Math.max(room, character));
                }
                highest = Math.max(highest, Math.max(block.lines, lines));
            }
            height += highest;
        }
        return height;
    }

    private int lines(double[] parts, double room) {
        int lines = 1;
        double used = 0;
        for (double part : parts) {
            if (used > 0 && used + part > room) {
                lines++;
                used = 0;
            }
            used += part;
            if (used > room) {
                // Broken anywhere, a line is half a character short on average.
                int more = (int) Math.ceil(used / Math.max(room - character / 2, character)) - 1;
                lines += more;
                used = room;
            }
        }
        return lines;
    }
}
