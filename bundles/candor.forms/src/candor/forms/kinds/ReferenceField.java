// SPDX-License-Identifier: EPL-2.0
package candor.forms.kinds;

import candor.edit.Steps;
import candor.forms.Field;
import candor.forms.FieldContext;
import candor.forms.FormNavigation;
import candor.forms.Widths;
import candor.forms.internal.CellLayout;
import candor.forms.internal.IconButton;
import candor.forms.internal.SearchInput;
import candor.forms.text.FormTexts;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;

/** One other object, found as its name is typed; a button leads to it. */
final class ReferenceField extends Field {
    private static final int NAME = 18;

    private final FieldContext context;
    private final Composite cell;
    private final SearchInput search;
    private ToolItem open;

    ReferenceField(Composite parent, FieldContext context) {
        this.context = context;
        cell = new Composite(parent, SWT.NONE);
        search = new SearchInput(cell, context, this::choices, this::choose, this::make);
        int width = context.isCell() ? Short.MAX_VALUE : Widths.characters(search.text(), NAME);
        cell.setLayout(new CellLayout(width, SWT.DEFAULT));
        search.text().setMessage(search.hint("search.hint"));
        context.identify(search.text(), "");
        if (!context.isReadOnly()) {
            IconButton.in(
                    cell,
                    context.kit(),
                    "expanded",
                    FormTexts.get("search.choose"),
                    context.id("choose"),
                    search::open);
        }
        if (!context.isCell() && context.kit().services().navigation() != FormNavigation.NONE) {
            open = IconButton.in(
                    cell, context.kit(), "open", FormTexts.get("reference.open"), context.id("open"), this::open);
        }
    }

    @Override
    public Control control() {
        return cell;
    }

    @Override
    public Control focusControl() {
        return search.text();
    }

    @Override
    public void refresh() {
        EObject target = (EObject) context.value();
        search.show(target);
        if (open != null) {
            open.getParent()
                    .setVisible(target != null
                            && context.kit().services().navigation().canOpen(target));
        }
    }

    @Override
    public void othersMayHaveChanged() {
        refresh();
    }

    @Override
    public void flush() {
        search.flush();
    }

    private List<EObject> choices() {
        return context.kit().labels().choices(context.object(), context.feature()).stream()
                .filter(choice -> choice != context.object())
                .toList();
    }

    private void open() {
        context.kit().services().navigation().open((EObject) context.value());
    }

    private void make(Steps steps, EObject made) {
        Steps all = steps.set(context.object(), context.feature(), made);
        context.execute(
                all.command(), FormTexts.get("undo.new", context.kit().labels().name(made)));
        refresh();
    }

    private void choose(EObject object) {
        context.set(object);
        refresh();
    }
}
