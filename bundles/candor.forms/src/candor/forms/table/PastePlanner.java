// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.base.clipboard.PastedTable;
import candor.edit.Seals;
import candor.forms.FieldContext;
import candor.forms.FormHints;
import candor.forms.FormLabels;
import candor.forms.text.FormTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds for each column and line of the clipboard the column and row of a list: by the header where there is one, else by place. */
final class PastePlanner {
    private final FieldContext context;
    private final ListEdits edits;
    private final List<EStructuralFeature> columns;
    private final FormLabels labels;
    private final ColumnHeads heads;
    private final CellReader reader;
    private final List<String> notes = new ArrayList<>();

    /**
     * @param columns as they are shown, from the left
     * @param makes whether names that nothing has become new objects
     */
    PastePlanner(FieldContext context, ListEdits edits, List<EStructuralFeature> columns, boolean makes) {
        this.context = context;
        this.edits = edits;
        this.columns = columns;
        this.labels = context.kit().labels();
        this.heads = new ColumnHeads(context);
        this.reader = new CellReader(context, edits.rows(), makes);
    }

    /** Whether a line names columns of the list. */
    boolean isHeaded(PastedTable pasted) {
        return heads.line(pasted) >= 0;
    }

    /** Whether there is nothing below the line that names columns. */
    boolean isOnlyHead(PastedTable pasted) {
        return isHeaded(pasted) && heads.line(pasted) == pasted.rows().size() - 1;
    }

    /** Makes a new row of every line, by the header where there is one. */
    PastePlan newRows(PastedTable pasted) {
        int head = heads.line(pasted);
        List<List<String>> lines = pasted.rows().subList(head + 1, pasted.rows().size());
        pasted.rows().stream()
                .limit(Math.max(0, head))
                .forEach(title -> notes.add(
                        FormTexts.get("paste.heading", String.join("", title).strip())));
        EStructuralFeature[] features = head < 0
                ? byPlace(lines, pasted.columns(), 0)
                : byHeader(pasted.rows().get(head));
        long room = room();
        if (lines.size() > room) {
            notes.add(FormTexts.get("paste.full", room, lines.size() - room));
        }
        return plan(
                features,
                lines.stream()
                        .limit(room)
                        .map(line -> row(null, features, line))
                        .toList());
    }

    /**
     * Writes the lines over rows that are there, from a column on; lines left over become new rows.
     *
     * @param targets rows from the first that is written over, in the order they are shown
     * @param first the column of the first cells, from 0
     * @param count how many lines there shall be: those of the clipboard, again and again where there are fewer
     */
    PastePlan over(PastedTable pasted, List<EObject> targets, int first, int count) {
        List<List<String>> lines = pasted.rows();
        EStructuralFeature[] features = byPlace(lines, pasted.columns(), first);
        long most = targets.size() + room();
        if (count > most) {
            notes.add(FormTexts.get("paste.full", most, count - most));
        }
        List<PastedRow> rows = new ArrayList<>();
        for (int index = 0; index < Math.min(count, most); index++) {
            List<String> line = lines.get(index % lines.size());
            EObject target = index < targets.size() ? targets.get(index) : null;
            if (target != null || !line.stream().allMatch(String::isBlank)) {
                rows.add(row(target, features, line));
            }
        }
        return plan(features, rows);
    }

    private PastePlan plan(EStructuralFeature[] features, List<PastedRow> rows) {
        List<EStructuralFeature> used =
                Arrays.stream(features).filter(feature -> feature != null).toList();
        return new PastePlan(used, rows, notes, reader.strangers());
    }

    private PastedRow row(EObject target, EStructuralFeature[] features, List<String> line) {
        List<PastedCell> cells = new ArrayList<>();
        for (int index = 0; index < Math.min(features.length, line.size()); index++) {
            // A new row keeps what it is born with where nothing is pasted.
            if (features[index] != null && (target != null || !line.get(index).isBlank())) {
                cells.add(cell(target, features[index], line.get(index)));
            }
        }
        return new PastedRow(target, cells);
    }

    private PastedCell cell(EObject target, EStructuralFeature feature, String text) {
        boolean closed = target != null
                && (target.eClass().getFeatureID(feature) < 0
                        || Seals.isSealed(target, feature)
                        || !labels.writable(target, feature));
        return closed
                ? PastedCell.wrong(feature, text, FormTexts.get("paste.closed", label(feature)))
                : reader.read(feature, text);
    }

    private EStructuralFeature[] byHeader(List<String> head) {
        EStructuralFeature[] features = new EStructuralFeature[head.size()];
        for (int index = 0; index < features.length; index++) {
            String cell = CellWords.trimmed(head.get(index));
            EStructuralFeature named = heads.column(cell);
            if (named != null && Arrays.asList(features).contains(named)) {
                notes.add(FormTexts.get("paste.twice", cell));
            } else if (named != null && isWritten(named)) {
                features[index] = named;
            } else if (named != null) {
                notes.add(FormTexts.get("paste.closed", cell));
            } else if (!cell.isEmpty() && !heads.isNumber(cell)) {
                notes.add(FormTexts.get("paste.noColumn", cell));
            }
        }
        return features;
    }

    private EStructuralFeature[] byPlace(List<List<String>> lines, int width, int first) {
        EStructuralFeature[] features = new EStructuralFeature[width];
        // A column of 1, 2, 3 … numbers the rows, as the list does itself.
        int numbers = first == 0 && counts(lines) ? 1 : 0;
        for (int index = numbers; index < width; index++) {
            int place = first + index - numbers;
            if (place < columns.size() && isWritten(columns.get(place))) {
                features[index] = columns.get(place);
            } else if (hasWords(lines, index)) {
                notes.add(
                        place < columns.size()
                                ? FormTexts.get("paste.closed", label(columns.get(place)))
                                : FormTexts.get("paste.tooWide", index + 1, columns.size()));
            }
        }
        return features;
    }

    private static boolean hasWords(List<List<String>> lines, int column) {
        return lines.stream()
                .anyMatch(line -> column < line.size() && !line.get(column).isBlank());
    }

    /** Whether the first cells count the lines, and stand where the list has no number of its own. */
    private boolean counts(List<List<String>> lines) {
        for (int index = 0; index < lines.size(); index++) {
            List<String> line = lines.get(index);
            if (line.size() < 2 || !line.getFirst().strip().equals(Integer.toString(index + 1))) {
                return false;
            }
        }
        return !lines.isEmpty() && !FormHints.of(columns.getFirst()).numbers();
    }

    private static boolean isWritten(EStructuralFeature feature) {
        return !FormHints.of(feature).readOnly()
                && !(feature instanceof EReference reference && reference.isContainment());
    }

    private String label(EStructuralFeature feature) {
        return labels.feature(context.near(), feature);
    }

    private long room() {
        int most = context.feature().getUpperBound();
        return most < 0 ? Long.MAX_VALUE / 2 : most - edits.rows().size();
    }
}
