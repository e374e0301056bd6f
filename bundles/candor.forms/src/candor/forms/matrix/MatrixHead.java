// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import java.util.Objects;

/**
 * What stands beside a row or above a column.
 *
 * @param name what it is called; typing the beginning of it goes there
 * @param note what is said after the name in a paler ink; may be empty
 * @param total its total, such as {@code 5/6}; may be empty
 * @param complete whether nothing is missing in it
 * @param section heading above the row where a new group of rows begins with it; else empty
 */
public record MatrixHead(String name, String note, String total, boolean complete, String section) {
    public MatrixHead {
        Objects.requireNonNull(name);
        Objects.requireNonNull(note);
        Objects.requireNonNull(total);
        Objects.requireNonNull(section);
    }

    /** A head that is only a name. */
    public static MatrixHead of(String name) {
        return new MatrixHead(name, "", "", false, "");
    }
}
