// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import java.util.Objects;

/**
 * What stands in one cell.
 *
 * @param mark its shape and colour
 * @param text a word or a day beside the mark, shown where there is room; may be empty
 * @param state what the mark means, in a word or two, as a spreadsheet gets it; empty where that is nothing
 * @param name all of it in words, as a screen reader says it
 * @param tip what the tool tip says; may have several lines
 */
public record MatrixCell(MatrixMark mark, String text, String state, String name, String tip) {
    public MatrixCell {
        Objects.requireNonNull(mark);
        Objects.requireNonNull(text);
        Objects.requireNonNull(state);
        Objects.requireNonNull(name);
        Objects.requireNonNull(tip);
    }
}
