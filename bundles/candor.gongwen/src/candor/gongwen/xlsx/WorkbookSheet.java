// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * A table on a sheet of a workbook.
 *
 * @param name on its tab; what cannot stand there is replaced
 * @param title above the table
 * @param notes lines between title and table
 * @param landscape whether it is printed across the sheet
 * @param widths of the columns, in characters of the body type (a Chinese character counts two)
 * @param headers names of the columns: they stay in view, can be filtered by, and are printed on every page
 * @param rows writes the rows below
 */
public record WorkbookSheet(
        String name,
        String title,
        List<String> notes,
        boolean landscape,
        List<Double> widths,
        List<String> headers,
        Rows rows) {

    /** Writes rows one after another; called once, while the file is written. */
    @FunctionalInterface
    public interface Rows {
        /** Writes the rows. */
        void writeTo(RowWriter rows) throws IOException;
    }

    public WorkbookSheet {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        notes = List.copyOf(notes);
        widths = List.copyOf(widths);
        headers = List.copyOf(headers);
        Objects.requireNonNull(rows, "rows");
        if (widths.isEmpty()) {
            throw new IllegalArgumentException("a sheet needs at least one column");
        }
    }

    /** Rows above the first row of the table's body. */
    int rowsAbove() {
        return (title.isEmpty() ? 0 : 1) + notes.size() + (headers.isEmpty() ? 0 : 1);
    }
}
