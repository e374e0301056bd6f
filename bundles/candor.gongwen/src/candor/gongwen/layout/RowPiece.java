// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.style.Gb9704;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param table identity of its table
 * @param cells that begin in this row
 * @param covering what is left from this row on of the cells that begin above and cover it: frames without text, drawn where the row
 *     begins a page
 * @param height with the rule above it
 * @param high whether it is so high that it may be split
 * @param keptWithNext whether the next row stays on the same page
 * @param repeated header rows
 */
record RowPiece(
        Object table,
        List<SetCell> cells,
        List<SetCell> covering,
        double height,
        boolean high,
        boolean keptWithNext,
        List<Piece> repeated)
        implements Piece {

    /** The least number of lines on either side of a split. */
    private static final int LINES_TOGETHER = 2;

    /** The rule below the last row of a page, and the invisible line of 1 point that a DOCX has behind a table. */
    private static final double BELOW = Gb9704.TABLE_RULE + 1;

    /**
     * A cell.
     *
     * @param left x of its left edge
     * @param right x of its right edge
     * @param rowSpan rows covered, from 1
     * @param lines with baselines at zero and x from the left edge of the type area
     * @param atTop whether the text begins at the top, because it goes on from another page
     */
    record SetCell(double left, double right, int rowSpan, List<TextLine> lines, boolean atTop) {

        double height() {
            return heightOf(lines.size());
        }

        SetCell part(int from, int to, boolean continued) {
            int end = Math.min(to, lines.size());
            return new SetCell(left, right, rowSpan, lines.subList(Math.min(from, end), end), continued);
        }
    }

    static double heightOf(int lines) {
        return lines * Gb9704.TABLE_LINE_PITCH + 2 * Gb9704.TABLE_PADDING_Y + Gb9704.TABLE_RULE;
    }

    @Override
    public double below() {
        return BELOW;
    }

    @Override
    public Place place() {
        return keptWithNext ? Place.KEPT : Place.PLAIN;
    }

    @Override
    public Optional<List<Piece>> split(double room) {
        int lines = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        int above = (int) ((room - heightOf(0) - Gb9704.TABLE_RULE) / Gb9704.TABLE_LINE_PITCH);
        int split = Math.min(above, lines - LINES_TOGETHER);
        if (!high || split < LINES_TOGETHER) {
            return Optional.empty();
        }
        boolean last = height > heightOf(lines);
        return Optional.of(List.of(
                new RowPiece(table, parts(0, split), covering, heightOf(split), high, false, repeated),
                new RowPiece(
                        table,
                        parts(split, lines),
                        covering,
                        heightOf(lines - split) + (last ? Gb9704.TABLE_RULE : 0),
                        high,
                        keptWithNext,
                        repeated)));
    }

    private List<SetCell> parts(int from, int to) {
        List<SetCell> parts = new ArrayList<>();
        for (SetCell cell : cells) {
            boolean divided = cell.lines().size() > (from == 0 ? to : from);
            parts.add(cell.part(from, to, divided));
        }
        return parts;
    }
}
