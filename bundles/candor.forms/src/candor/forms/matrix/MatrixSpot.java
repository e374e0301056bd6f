// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import java.util.Comparator;

/** A place in a matrix, counted from 0. Ordered as one reads. */
public record MatrixSpot(int row, int column) implements Comparable<MatrixSpot> {

    private static final Comparator<MatrixSpot> READING =
            Comparator.comparingInt(MatrixSpot::row).thenComparingInt(MatrixSpot::column);

    @Override
    public int compareTo(MatrixSpot other) {
        return READING.compare(this, other);
    }
}
