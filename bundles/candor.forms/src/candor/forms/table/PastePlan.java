// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What pasting will do, before it is done.
 *
 * @param columns those that get values, in the order of the clipboard
 * @param rows one for each line of the clipboard that has a place
 * @param notes what of the clipboard has no place at all, each in one sentence
 * @param strangers names that nothing has and that can be, or are, made while pasting
 */
record PastePlan(List<EStructuralFeature> columns, List<PastedRow> rows, List<String> notes, List<Stranger> strangers) {
    PastePlan {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        strangers = List.copyOf(strangers);
    }

    /** Whether everything on the clipboard has its place, so that nobody has to be asked. */
    boolean fits() {
        return notes.isEmpty() && misfits().findAny().isEmpty();
    }

    /** The cells whose text is no value of their column. */
    Stream<PastedCell> misfits() {
        return rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> !cell.fits());
    }

    /** How many rows are made anew. */
    long added() {
        return rows.stream().filter(row -> row.target() == null).count();
    }

    /** Whether there is anything that pasting would write. */
    boolean hasValues() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(PastedCell::fits);
    }
}
