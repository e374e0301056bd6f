// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.base.clipboard.PastedTable;
import candor.forms.ClipboardTarget;
import candor.forms.ClipboardText;
import candor.forms.FieldContext;
import candor.forms.text.FormTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.window.Window;

/** Rows of a list on the clipboard, as spreadsheets and word processors have them: out with their header, in as new rows. */
final class RowClipboard implements ClipboardTarget {
    private final FieldContext context;
    private final ListEdits edits;
    private final RowsTable rows;
    private final CellEditing cells;
    private final Consumer<List<EObject>> select;

    /** @param select selects rows and goes to the first */
    RowClipboard(
            FieldContext context, ListEdits edits, RowsTable rows, CellEditing cells, Consumer<List<EObject>> select) {
        this.context = context;
        this.edits = edits;
        this.rows = rows;
        this.cells = cells;
        this.select = select;
        ClipboardTarget.install(rows.table(), this);
    }

    @Override
    public void cut() {
        List<EObject> doomed = rows.selection();
        copy();
        if (!context.isReadOnly()) {
            edits.remove(doomed, rows.table().getShell());
        }
    }

    /** Copies the selected rows, all where none is selected, with a header; inside the program they keep all they hold. */
    @Override
    public void copy() {
        List<EObject> copied = rows.selection().isEmpty() ? rows.model().rows() : rows.selection();
        if (!copied.isEmpty()) {
            ClipboardText.put(rows.table().getDisplay(), text(copied));
            domain().setClipboard(new ArrayList<>(EcoreUtil.copyAll(copied)));
        }
    }

    /** Copies the words of the current cell alone; lines within it stay together in a spreadsheet. */
    void copyCell() {
        EStructuralFeature column = rows.column(cells.column());
        if (column != null && !rows.selection().isEmpty()) {
            String cell = new PastedTable(List.of(List.of(text(rows.selection().getFirst(), column)))).text();
            ClipboardText.put(rows.table().getDisplay(), cell.strip());
        }
    }

    @Override
    public void paste() {
        String text = ClipboardText.get(rows.table().getDisplay());
        if (!context.isReadOnly() && isOwn(text) && edits.pasteObjects(behindSelection())) {
            List<EObject> all = edits.rows();
            int from =
                    behindSelection() < 0 ? all.size() - domain().getClipboard().size() : behindSelection();
            select.accept(
                    List.copyOf(all.subList(from, from + domain().getClipboard().size())));
        } else {
            PastedTable pasted = PastedTable.of(text);
            paste(text, pasted, isOver(pasted));
        }
    }

    /** Writes what is on the clipboard over the rows that are there, from the current cell on. */
    void pasteOver() {
        String text = ClipboardText.get(rows.table().getDisplay());
        PastedTable pasted = PastedTable.of(text);
        paste(text, pasted, canBeOver(pasted));
    }

    /** @param pasted the rows of the text that have any word */
    private void paste(String text, PastedTable pasted, boolean over) {
        cells.close();
        if (context.isReadOnly()) {
            context.problem(FormTexts.get("paste.readOnly"));
        } else if (pasted.rows().isEmpty()) {
            context.problem(FormTexts.get("paste.nothing"));
        } else if (planner(false).isOnlyHead(pasted)) {
            context.problem(FormTexts.get("paste.onlyHead"));
        } else {
            carryOut(text, pasted, over);
        }
    }

    private void carryOut(String text, PastedTable pasted, boolean over) {
        PastePlan plan = plan(text, pasted, new PasteChoice(over, false));
        if (!plan.fits()) {
            PastePreview preview = new PastePreview(
                    rows.table().getShell(), context, choice -> plan(text, pasted, choice), over, canBeOver(pasted));
            if (preview.open() != Window.OK) {
                return;
            }
            plan = preview.plan();
        }
        boolean written = plan.rows().stream().anyMatch(row -> row.target() != null);
        List<EObject> filled = edits.paste(plan, written ? -1 : behindSelection());
        if (!filled.isEmpty()) {
            select.accept(filled);
        }
    }

    private PastePlan plan(String text, PastedTable pasted, PasteChoice choice) {
        if (!choice.over()) {
            return planner(choice.makes()).newRows(pasted);
        }
        PastedTable block = PastedTable.withGaps(text);
        List<EObject> selection = rows.selection();
        int lines = block.rows().size();
        // As in a spreadsheet, a block fills a selection that is so many times as high.
        boolean again = selection.size() > 1 && selection.size() % lines == 0;
        return planner(choice.makes())
                .over(
                        block,
                        again ? selection : rows.model().from(selection.getFirst()),
                        rows.columns().place(cells.column()),
                        again ? selection.size() : lines);
    }

    private PastePlanner planner(boolean makes) {
        return new PastePlanner(context, edits, rows.columns().features(), makes);
    }

    /**
     * Whether pasting writes over the selected rows: a single line does, and so do cells that begin within a row. Whole
     * lines become new rows.
     */
    private boolean isOver(PastedTable pasted) {
        boolean part = cells.column() > 1 || pasted.rows().size() == 1 && pasted.columns() == 1;
        boolean several = pasted.rows().size() == 1 && rows.selection().size() > 1;
        return canBeOver(pasted) && (part || several);
    }

    private boolean canBeOver(PastedTable pasted) {
        return !rows.selection().isEmpty() && !planner(false).isHeaded(pasted);
    }

    /** Whether the clipboard of the system holds what was copied here, so that whole objects can be pasted. */
    private boolean isOwn(String text) {
        Collection<?> own = domain().getClipboard();
        return own != null
                && !own.isEmpty()
                && own.stream()
                        .allMatch(row -> row instanceof EObject object
                                && context.feature().getEType().isInstance(object)
                                && context.isRow(object))
                && text.replace("\r\n", "\n")
                        .strip()
                        .equals(text(own.stream().map(EObject.class::cast).toList())
                                .strip());
    }

    /** Rows as lines of a table, with a header. */
    String text(List<EObject> copied) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(rows.columns().features().stream()
                .map(column -> context.kit().labels().feature(context.near(), column))
                .toList());
        copied.forEach(row -> lines.add(rows.columns().features().stream()
                .map(column -> text(row, column))
                .toList()));
        return new PastedTable(lines).text();
    }

    /** The words of a cell for others: a text with all its lines, and no in a word, because an empty cell leaves a new row as it is born. */
    private String text(EObject row, EStructuralFeature column) {
        if (row.eClass().getFeatureID(column) < 0) {
            return "";
        }
        return switch (column.isMany() ? null : row.eGet(column)) {
            case String whole -> whole;
            case Boolean flag -> FormTexts.get(flag ? "flag.yes" : "flag.no");
            case null, default -> rows.text(row, column);
        };
    }

    /** Where new rows go: behind the last that is selected; −1 for the end. */
    private int behindSelection() {
        List<EObject> selection = rows.selection();
        return selection.isEmpty() ? -1 : edits.rows().indexOf(selection.getLast()) + 1;
    }

    private EditingDomain domain() {
        return context.kit().services().domain();
    }
}
