// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Where the cursor of a matrix is and which cells are selected with it. The cursor stands on cells only and skips gaps.
 */
final class MatrixSelection {

    private final NavigableSet<MatrixSpot> selected = new TreeSet<>();
    private MatrixData data = MatrixData.EMPTY;
    private MatrixSpot cursor;
    private MatrixSpot anchor;

    /** What was selected and is still there stays selected; the cursor goes to the first cell where its own is gone. */
    void follow(MatrixData changed) {
        data = changed;
        selected.removeIf(spot -> !data.has(spot));
        if (cursor == null || !data.has(cursor)) {
            selected.clear();
            cursor = null;
            data.spots().stream().findFirst().ifPresent(this::only);
        }
        if (anchor == null || !data.has(anchor)) {
            anchor = cursor;
        }
    }

    Optional<MatrixSpot> cursor() {
        return Optional.ofNullable(cursor);
    }

    /** The selected cells, as one reads; the cursor's is one of them unless it was taken out. */
    SortedSet<MatrixSpot> selected() {
        return new TreeSet<>(selected);
    }

    /** Goes to a cell and selects it alone. */
    void only(MatrixSpot spot) {
        if (data.has(spot)) {
            selected.clear();
            selected.add(spot);
            cursor = spot;
            anchor = spot;
        }
    }

    /** Goes to a cell and selects all from where the last selection began. */
    void extend(MatrixSpot spot) {
        if (data.has(spot) && anchor != null) {
            cursor = spot;
            selected.clear();
            data.spots().stream()
                    .filter(each -> between(each.row(), anchor.row(), spot.row())
                            && between(each.column(), anchor.column(), spot.column()))
                    .forEach(selected::add);
        }
    }

    /** Goes to a cell and takes it into the selection, or out of it. */
    void toggle(MatrixSpot spot) {
        if (data.has(spot)) {
            if (!selected.remove(spot)) {
                selected.add(spot);
            }
            cursor = spot;
            anchor = spot;
        }
    }

    void all() {
        selected.addAll(data.spots());
    }

    /** Selects some cells; the cursor goes to the first of them. */
    void these(List<MatrixSpot> spots) {
        spots.stream().filter(data::has).findFirst().ifPresent(first -> {
            only(first);
            spots.stream().filter(data::has).forEach(selected::add);
        });
    }

    /** The next cell in a direction; nothing at the edge. */
    Optional<MatrixSpot> beside(int rows, int columns) {
        if (cursor == null) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(
                        1, Math.max(data.rows().size(), data.columns().size()))
                .mapToObj(step -> new MatrixSpot(cursor.row() + step * rows, cursor.column() + step * columns))
                .filter(data::has)
                .findFirst();
    }

    /** The first cell of the cursor's row, or the last. */
    Optional<MatrixSpot> edge(boolean last) {
        return cursor == null ? Optional.empty() : edge(inRow(cursor.row()), last);
    }

    /** The first cell of all, or the last. */
    Optional<MatrixSpot> corner(boolean last) {
        return edge(data.spots(), last);
    }

    /**
     * The first cell of a row or column whose name matches: in its row nearest to the column of the cursor, else in its
     * column.
     */
    Optional<MatrixSpot> meet(Predicate<String> name) {
        int from = cursor == null ? 0 : cursor.column();
        return IntStream.range(0, data.rows().size())
                .filter(row -> name.test(data.rows().get(row).name()))
                .mapToObj(this::inRow)
                .filter(spots -> !spots.isEmpty())
                .map(spots -> nearest(spots, from))
                .findFirst()
                .or(() -> data.spots().stream()
                        .filter(spot ->
                                name.test(data.columns().get(spot.column()).name()))
                        .findFirst());
    }

    List<MatrixSpot> inRow(int row) {
        return data.spots().stream().filter(spot -> spot.row() == row).toList();
    }

    /** The cells of a row and of the column that is called the same: all that concern one person. */
    List<MatrixSpot> of(String name) {
        List<MatrixSpot> found = new ArrayList<>(data.spots());
        found.removeIf(spot -> !data.rows().get(spot.row()).name().equals(name)
                && !data.columns().get(spot.column()).name().equals(name));
        return found;
    }

    private static MatrixSpot nearest(List<MatrixSpot> spots, int column) {
        return spots.stream()
                .min((a, b) -> Integer.compare(Math.abs(a.column() - column), Math.abs(b.column() - column)))
                .orElseThrow();
    }

    private static Optional<MatrixSpot> edge(List<MatrixSpot> spots, boolean last) {
        return spots.isEmpty() ? Optional.empty() : Optional.of(last ? spots.getLast() : spots.getFirst());
    }

    private static boolean between(int value, int a, int b) {
        return value >= Math.min(a, b) && value <= Math.max(a, b);
    }
}
