// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.base.clipboard.PastedTable;
import candor.edit.Seals;
import candor.forms.FieldContext;
import candor.forms.FormHints;
import candor.forms.FormLabels;
import candor.forms.FormPlan;
import candor.forms.text.FormTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds for each column and line of the clipboard the column and row of a list: by the header where there is one, else by place. */
final class PastePlanner {
    private static final Set<String> NUMBERS = Set.of("序", "序号", "no.", "no", "#");

    private final FieldContext context;
    private final ListEdits edits;
    private final List<EStructuralFeature> columns;
    private final FormLabels labels;
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
        this.reader = new CellReader(context, edits.rows(), makes);
    }

    /** Whether the first line names columns of the list, two of them or all there are. */
    boolean isHeaded(PastedTable pasted) {
        if (pasted.rows().isEmpty()) {
            return false;
        }
        List<String> head = pasted.rows().getFirst();
        long named = head.stream().filter(cell -> named(cell) != null).count();
        long words = head.stream()
                .filter(cell -> !cell.isBlank() && !NUMBERS.contains(CellReader.plain(cell)))
                .count();
        return named > 1 || named == 1 && words == 1;
    }

    /** Makes a new row of every line, by the header where there is one. */
    PastePlan newRows(PastedTable pasted) {
        boolean headed = isHeaded(pasted);
        List<List<String>> lines =
                headed ? pasted.rows().subList(1, pasted.rows().size()) : pasted.rows();
        EStructuralFeature[] features =
                headed ? byHeader(pasted.rows().getFirst()) : byPlace(lines, pasted.columns(), 0);
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
     */
    PastePlan over(PastedTable pasted, List<EObject> targets, int first) {
        List<List<String>> lines = pasted.rows();
        EStructuralFeature[] features = byPlace(List.of(), pasted.columns(), first);
        long most = targets.size() + room();
        if (lines.size() > most) {
            notes.add(FormTexts.get("paste.full", most, lines.size() - most));
        }
        List<PastedRow> rows = new ArrayList<>();
        for (int index = 0; index < Math.min(lines.size(), most); index++) {
            rows.add(row(index < targets.size() ? targets.get(index) : null, features, lines.get(index)));
        }
        return plan(features, rows);
    }

    /** Writes one line into each of several rows, from a column on. */
    PastePlan each(PastedTable pasted, List<EObject> targets, int first) {
        List<String> line = pasted.rows().getFirst();
        EStructuralFeature[] features = byPlace(List.of(), pasted.columns(), first);
        return plan(
                features,
                targets.stream().map(target -> row(target, features, line)).toList());
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
            String cell = head.get(index);
            EStructuralFeature named = named(cell);
            if (named != null && isWritten(named)) {
                features[index] = named;
            } else if (named != null) {
                notes.add(FormTexts.get("paste.closed", cell.strip()));
            } else if (!cell.isBlank() && !NUMBERS.contains(CellReader.plain(cell))) {
                notes.add(FormTexts.get("paste.noColumn", cell.strip()));
            }
        }
        return features;
    }

    private EStructuralFeature[] byPlace(List<List<String>> lines, int width, int first) {
        EStructuralFeature[] features = new EStructuralFeature[width];
        // A column of 1, 2, 3 … numbers the rows, as the list does itself.
        int numbers = counts(lines) ? 1 : 0;
        for (int index = numbers; index < width; index++) {
            int place = first + index - numbers;
            if (place >= columns.size()) {
                notes.add(FormTexts.get("paste.tooWide", index + 1, columns.size()));
            } else if (isWritten(columns.get(place))) {
                features[index] = columns.get(place);
            } else {
                notes.add(FormTexts.get("paste.closed", label(columns.get(place))));
            }
        }
        return features;
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

    private EStructuralFeature named(String cell) {
        String name = CellReader.plain(cell);
        return FormPlan.of(context.rows(), feature -> true).groups().stream()
                .flatMap(group -> group.features().stream())
                .filter(feature -> !(feature instanceof EReference reference && reference.isContainment()))
                .filter(feature ->
                        !name.isEmpty() && CellReader.plain(label(feature)).equals(name))
                .findFirst()
                .orElse(null);
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
