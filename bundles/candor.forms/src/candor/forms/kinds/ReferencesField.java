// SPDX-License-Identifier: EPL-2.0
package candor.forms.kinds;

import candor.edit.Steps;
import candor.forms.Field;
import candor.forms.FieldContext;
import candor.forms.FormKit;
import candor.forms.Widths;
import candor.forms.internal.CellLayout;
import candor.forms.internal.SearchInput;
import candor.forms.text.FormTexts;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Several other objects as chips, in their order, and a search field that adds one more. */
final class ReferencesField extends Field {
    private static final int NAME = 18;

    private final FieldContext context;
    private final Composite area;
    private final Composite chips;
    private List<Named> shown;
    private SearchInput search;

    ReferencesField(Composite parent, FieldContext context) {
        this.context = context;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = FormKit.GRID / 2;
        area.setLayout(layout);
        chips = new Composite(area, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.marginRight = 0;
        row.marginBottom = 0;
        row.spacing = FormKit.GRID / 2;
        chips.setLayout(row);
        chips.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        showChips(false);
        FormKit.identify(chips, context.id() + "/chips");
        if (!context.isReadOnly()) {
            Composite cell = new Composite(area, SWT.NONE);
            cell.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            search = new SearchInput(cell, context, this::choices, this::add, this::make);
            cell.setLayout(new CellLayout(Widths.characters(search.text(), NAME), SWT.DEFAULT));
            search.text().setMessage(search.hint("references.add"));
            context.identify(search.text(), "");
        }
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public Control focusControl() {
        return search == null ? area : search.text();
    }

    @Override
    public void refresh() {
        List<Named> now = values().stream()
                .map(target -> new Named(target, context.kit().labels().name(target, context.feature())))
                .toList();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        for (Control chip : chips.getChildren()) {
            chip.dispose();
        }
        now.forEach(this::chip);
        showChips(!now.isEmpty());
        chips.layout();
        context.resized();
    }

    @Override
    public void othersMayHaveChanged() {
        refresh();
    }

    @Override
    public void flush() {
        if (search != null) {
            search.flush();
        }
    }

    private void showChips(boolean visible) {
        ((GridData) chips.getLayoutData()).exclude = !visible;
        chips.setVisible(visible);
    }

    private void chip(Named target) {
        Chip chip = new Chip(
                chips,
                context.kit(),
                target.name(),
                context.isReadOnly(),
                () -> remove(target.object()),
                by -> move(target.object(), by));
        FormKit.identify(chip, context.id() + "/" + chips.getChildren().length);
    }

    private void add(EObject target) {
        if (target != null) {
            run(steps().add(context.object(), context.feature(), target), "undo.add");
        }
        // The search field is emptied for the next object.
        search.show(null);
    }

    private void make(Steps steps, EObject made) {
        run(steps.add(context.object(), context.feature(), made), "undo.add");
        search.show(null);
    }

    private void remove(EObject target) {
        run(steps().removeAll(context.object(), context.feature(), List.of(target)), "undo.remove");
        if (search != null) {
            search.text().setFocus();
        }
    }

    private void move(EObject target, int by) {
        int place = values().indexOf(target) + by;
        if (place >= 0 && place < values().size()) {
            run(steps().reorder(context.object(), context.feature(), target, place), "undo.move");
            chips.getChildren()[place].forceFocus();
        }
    }

    private void run(Steps steps, String label) {
        context.execute(steps.command(), FormTexts.get(label, context.label()));
    }

    private List<EObject> choices() {
        return context.kit().labels().choices(context.object(), context.feature()).stream()
                .filter(choice -> choice != context.object() && !values().contains(choice))
                .toList();
    }

    private Steps steps() {
        return new Steps(context.kit().services().domain());
    }

    /** What a chip shows. */
    private record Named(EObject object, String name) {}

    @SuppressWarnings("unchecked")
    private List<EObject> values() {
        return (List<EObject>) context.value();
    }
}
