// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where everything of a matrix stands, in points of its canvas. Cells take the room there is, between a least and a greatest
 * size; where not even the least fits, they scroll, and heads and totals stay. Names above columns are written downwards where
 * the columns are too narrow for them.
 */
final class MatrixLayout {

    static final int PAD = 8;

    /** Between what is done and what is to be done in a total. */
    static final String OF = "/";

    private static final int LEAST_WIDTH = 26;
    private static final int MOST_WIDTH = 76;
    private static final int LEAST_HEIGHT = 24;
    private static final int MOST_HEIGHT = 32;
    private static final int MOST_NAME = 220;

    /** A name of so many characters is never cut where names go down. */
    private static final int SHORT_NAME = 4;

    /** Longer names that go down share this part of the height. */
    private static final int NAMES = 3;

    final int headWidth;
    final int headHeight;
    final int cellWidth;
    final int cellHeight;
    final int totalWidth;
    final int totalHeight;
    final int sectionHeight;
    final boolean downwards;
    final boolean stacked;

    private final MatrixData data;
    private final int[] tops;
    private final Rectangle body;

    /**
     * @param width how wide a text is
     * @param line height of a line of text
     * @param client size of the canvas
     */
    MatrixLayout(MatrixData data, ToIntFunction<String> width, int line, Point client) {
        this.data = data;
        sectionHeight = line + PAD;
        totalWidth = data.rowTotals().isEmpty() ? 0 : widest(totals(), width) + 2 * PAD;
        // The heading of the totals below stands there too.
        Stream<String> heads =
                Stream.concat(data.rows().stream().map(MatrixLayout::inFull), Stream.of(data.columnTotals()));
        headWidth = Math.min(MOST_NAME, widest(heads, width) + 2 * PAD);
        int columns = Math.max(1, data.columns().size());
        cellWidth = clamp((client.x - headWidth - totalWidth) / columns, LEAST_WIDTH, MOST_WIDTH);
        stacked = widest(data.columns().stream().map(MatrixHead::total), width) + PAD / 2 > cellWidth;
        totalHeight = data.columnTotals().isEmpty() ? 0 : (stacked ? 2 : 1) * line + PAD;
        int name = widest(data.columns().stream().map(MatrixHead::name), width);
        downwards = name + PAD > cellWidth;
        // However long the names, the cells keep most of the height.
        int most = Math.max(SHORT_NAME * (line - 1), client.y / NAMES);
        headHeight = PAD + (downwards ? Math.min(most, longest(data.columns(), width, line - 1)) : line) + PAD / 2;
        int rows = Math.max(1, data.rows().size());
        int sections = (int) data.rows().stream().filter(MatrixLayout::begins).count() * sectionHeight;
        cellHeight = clamp((client.y - headHeight - totalHeight - sections) / rows, LEAST_HEIGHT, MOST_HEIGHT);
        tops = new int[data.rows().size() + 1];
        int top = 0;
        for (int row = 0; row < data.rows().size(); row++) {
            top += begins(data.rows().get(row)) ? sectionHeight : 0;
            tops[row] = top;
            top += cellHeight;
        }
        tops[data.rows().size()] = top;
        body = new Rectangle(
                headWidth,
                headHeight,
                Math.max(0, Math.min(contentWidth(), client.x - headWidth - totalWidth)),
                Math.max(0, Math.min(contentHeight(), client.y - headHeight - totalHeight)));
    }

    /** Width of all columns. */
    int contentWidth() {
        return data.columns().size() * cellWidth;
    }

    /** Height of all rows and the headings between them. */
    int contentHeight() {
        return tops[tops.length - 1];
    }

    /** Where cells are seen; may be smaller than what there is. */
    Rectangle body() {
        return new Rectangle(body.x, body.y, body.width, body.height);
    }

    /** The place of a spot. @param scroll how far the content is scrolled */
    Rectangle cell(MatrixSpot spot, Point scroll) {
        return new Rectangle(
                body.x + spot.column() * cellWidth - scroll.x, top(spot.row(), scroll), cellWidth, cellHeight);
    }

    /** The place of a row's head. */
    Rectangle rowHead(int row, Point scroll) {
        return new Rectangle(0, top(row, scroll), headWidth, cellHeight);
    }

    /** The place of the heading above a row. */
    Rectangle section(int row, Point scroll) {
        return new Rectangle(0, top(row, scroll) - sectionHeight, headWidth + body.width, sectionHeight);
    }

    /** The place of a row's total. */
    Rectangle rowTotal(int row, Point scroll) {
        return new Rectangle(body.x + body.width, top(row, scroll), totalWidth, cellHeight);
    }

    /** The place of a column's head. */
    Rectangle columnHead(int column, Point scroll) {
        return new Rectangle(body.x + column * cellWidth - scroll.x, 0, cellWidth, headHeight);
    }

    /** The place of a column's total. */
    Rectangle columnTotal(int column, Point scroll) {
        return new Rectangle(body.x + column * cellWidth - scroll.x, body.y + body.height, cellWidth, totalHeight);
    }

    /** The row at a height of the canvas, whether there is a cell or not. */
    Optional<Integer> rowAt(int y, Point scroll) {
        for (int row = 0;
                y >= body.y && y < body.y + body.height && row < data.rows().size();
                row++) {
            int top = top(row, scroll);
            if (y >= top && y < top + cellHeight) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The column at a place of the canvas. */
    Optional<Integer> columnAt(int x, Point scroll) {
        int column = Math.floorDiv(x - body.x + scroll.x, cellWidth);
        return x >= body.x && x < body.x + body.width && column < data.columns().size()
                ? Optional.of(column)
                : Optional.empty();
    }

    /** The spot at a place of the canvas, whether it has a cell or not. */
    Optional<MatrixSpot> spotAt(int x, int y, Point scroll) {
        return rowAt(y, scroll).flatMap(row -> columnAt(x, scroll).map(column -> new MatrixSpot(row, column)));
    }

    private int top(int row, Point scroll) {
        return body.y + tops[row] - scroll.y;
    }

    private Stream<String> totals() {
        return Stream.concat(
                Stream.of(data.rowTotals(), data.total()), data.rows().stream().map(MatrixHead::total));
    }

    /** What stands in the head of a row. */
    static String inFull(MatrixHead head) {
        return head.note().isEmpty() ? head.name() : head.name() + "  " + head.note();
    }

    private static int longest(List<MatrixHead> heads, ToIntFunction<String> width, int line) {
        return heads.stream()
                .map(MatrixHead::name)
                .mapToInt(
                        name -> goesDown(name) ? name.codePointCount(0, name.length()) * line : width.applyAsInt(name))
                .max()
                .orElse(line);
    }

    /** Whether a name above a narrow column goes down character by character, as Chinese does; others are turned. */
    static boolean goesDown(String name) {
        return name.codePoints().allMatch(Character::isIdeographic);
    }

    private static boolean begins(MatrixHead head) {
        return !head.section().isEmpty();
    }

    private static int widest(Stream<String> texts, ToIntFunction<String> width) {
        return texts.mapToInt(width).max().orElse(0);
    }

    private static int clamp(int value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }
}
