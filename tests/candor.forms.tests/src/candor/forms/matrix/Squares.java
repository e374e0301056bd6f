// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Matrices of people that tests work on. */
final class Squares {

    static final List<String> NAMES = List.of("赵一", "钱二", "孙三", "李四", "周五");

    private Squares() {}

    /** Each pair once. */
    static MatrixData triangle() {
        return of(NAMES, (row, column) -> column > row);
    }

    /** Everybody with everybody, and with himself. */
    static MatrixData full() {
        return of(NAMES, (row, column) -> true);
    }

    static MatrixData of(List<String> names, BiPredicate<Integer, Integer> there) {
        Map<MatrixSpot, MatrixCell> cells = new TreeMap<>();
        for (int row = 0; row < names.size(); row++) {
            for (int column = 0; column < names.size(); column++) {
                if (there.test(row, column)) {
                    String pair = names.get(row) + "—" + names.get(column);
                    cells.put(
                            new MatrixSpot(row, column),
                            new MatrixCell(MatrixMark.OPEN, "1-12", "没谈", pair, "提示：" + pair));
                }
            }
        }
        List<MatrixHead> heads = names.stream()
                .map(name -> new MatrixHead(name, "", "0/4", false, ""))
                .toList();
        return new MatrixData(heads, heads, cells, "小计", "合计", "0/10");
    }

    /** The same, one cell done. */
    static MatrixData done(MatrixData data, MatrixSpot spot) {
        Map<MatrixSpot, MatrixCell> cells = new TreeMap<>(data.cells());
        cells.put(spot, new MatrixCell(MatrixMark.DONE, "1-13", "已谈", "谈过", ""));
        return new MatrixData(data.rows(), data.columns(), cells, data.rowTotals(), data.columnTotals(), data.total());
    }

    static List<String> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> "欧阳" + (char) ('甲' + index))
                .toList();
    }

    static MatrixSpot at(int row, int column) {
        return new MatrixSpot(row, column);
    }

    static List<MatrixSpot> spots(int... rowsAndColumns) {
        return IntStream.range(0, rowsAndColumns.length / 2)
                .mapToObj(index -> at(rowsAndColumns[2 * index], rowsAndColumns[2 * index + 1]))
                .toList();
    }

    /** Every mark beside each other. */
    static MatrixData marks() {
        MatrixMark[] all = MatrixMark.values();
        Map<MatrixSpot, MatrixCell> cells = new TreeMap<>();
        for (int index = 0; index < all.length; index++) {
            cells.put(at(0, index), new MatrixCell(all[index], "", "", all[index].name(), ""));
        }
        return new MatrixData(
                List.of(MatrixHead.of("都有")),
                Stream.of(all).map(mark -> MatrixHead.of(mark.name())).toList(),
                cells,
                "",
                "",
                "");
    }
}
