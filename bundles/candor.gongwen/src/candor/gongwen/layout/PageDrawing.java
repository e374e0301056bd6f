// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.layout.Paginator.Placed;
import candor.gongwen.layout.RowPiece.SetCell;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Moves the pieces of a page to their places and draws the rules of its tables. */
final class PageDrawing {

    private final Sheet sheet;
    private final List<TextLine> lines = new ArrayList<>();
    /** A rule between two cells belongs to both and is drawn once. */
    private final Set<RuleLine> rules = new LinkedHashSet<>();

    PageDrawing(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Adds what stands on a page, from the upper left corner of the type area. */
    void add(List<Placed> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Placed placed = pieces.get(i);
            switch (placed.piece()) {
                case SetPiece piece -> add(piece.lines(), piece.rules(), placed.top());
                case RowPiece row -> row(pieces, i, row);
                default -> throw new IllegalStateException("unknown piece " + placed.piece());
            }
        }
    }

    /** Adds lines and rules below a height of the type area. */
    void add(List<TextLine> someLines, List<RuleLine> someRules, double top) {
        double x = sheet.left();
        double y = sheet.top() + top;
        someLines.forEach(line -> lines.add(line.moved(x, y)));
        someRules.forEach(rule -> rules.add(rule.moved(x, y)));
    }

    /** Adds the number of the page, which has the same place on every sheet. */
    void add(TextLine number) {
        lines.add(number.moved(Gb9704.MARGIN_LEFT, Gb9704.MARGIN_TOP));
    }

    /** Adds a word across the page; it comes first, so that everything else is drawn over it. */
    void mark(TextLine mark) {
        lines.addFirst(mark);
    }

    Page page(int number) {
        return new Page(number, sheet, lines, List.copyOf(rules));
    }

    private void row(List<Placed> pieces, int index, RowPiece row) {
        int lastOfTable = lastOfTable(pieces, index, row);
        double top = pieces.get(index).top();
        Stream<SetCell> cells = continues(pieces, index, row)
                ? Stream.concat(row.cells().stream(), row.covering().stream())
                : row.cells().stream();
        cells.forEach(cell -> {
            int last = Math.min(index + cell.rowSpan() - 1, lastOfTable);
            double bottom = top;
            for (int i = index; i <= last; i++) {
                bottom += rowHeight(pieces, i, lastOfTable);
            }
            cell(cell, top, bottom, pieces.get(index).repeated());
        });
    }

    /** Whether a row is the first of its own on this page, below repeated rows or none. */
    private static boolean continues(List<Placed> pieces, int index, RowPiece row) {
        boolean below = index > 0 && sameTable(pieces.get(index - 1), row);
        return !pieces.get(index).repeated() && (!below || pieces.get(index - 1).repeated());
    }

    private static int lastOfTable(List<Placed> pieces, int index, RowPiece row) {
        int last = index;
        while (last + 1 < pieces.size() && sameTable(pieces.get(last + 1), row)) {
            last++;
        }
        return last;
    }

    private static boolean sameTable(Placed placed, RowPiece row) {
        return placed.piece() instanceof RowPiece other && other.table() == row.table();
    }

    /** The table's last rule counts to the height of its last row. */
    private static double rowHeight(List<Placed> pieces, int index, int lastOfTable) {
        return index < lastOfTable
                ? pieces.get(index + 1).top() - pieces.get(index).top()
                : pieces.get(index).piece().height();
    }

    /** Adds a cell; that of a repeated header has no place in the structure. */
    private void cell(SetCell cell, double top, double bottom, boolean repeated) {
        double rule = Gb9704.TABLE_RULE;
        double width = cell.right() - cell.left();
        List<RuleLine> frame = List.of(
                new RuleLine(cell.left() - rule / 2, 0, width + rule, rule, false),
                new RuleLine(cell.left() - rule / 2, bottom - top, width + rule, rule, false),
                new RuleLine(cell.left() - rule / 2, 0, rule, bottom - top, false),
                new RuleLine(cell.right() - rule / 2, 0, rule, bottom - top, false));
        double spare = Math.max(0, bottom - top - cell.height());
        double y = rule + Gb9704.TABLE_PADDING_Y + (cell.atTop() ? 0 : spare / 2);
        List<TextLine> placed = new ArrayList<>();
        for (TextLine line : cell.lines()) {
            TextLine own = repeated ? line.untagged() : line;
            placed.add(own.moved(0, y + Gb9704.BASELINE * Gb9704.TABLE_LINE_PITCH));
            y += Gb9704.TABLE_LINE_PITCH;
        }
        add(placed, frame, top);
    }
}
