// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.ClipboardTarget;
import candor.forms.Field;
import candor.forms.FieldContext;
import candor.forms.FormKit;
import candor.forms.FormPlan;
import candor.forms.LiteralText;
import candor.forms.text.FormTexts;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;

/**
 * Contained objects as a table that is sorted, filtered and edited in place, with the form of the selected one below it.
 */
public final class ListField extends Field {
    private static final int LEAST_ROWS = 3;

    private static final int MOST_ROWS = 10;

    /** A list within a list shows fewer rows, and no forms below the second level. */
    private static final int INNER_ROWS = 5;

    private static final int DEEPEST = 2;

    /** Milliseconds for which a row is selected before its form is made; a repeating key moves on sooner. */
    private static final int RESTING = 80;

    /** Target of the link of an empty list that pastes. */
    private static final String PASTE = "paste";

    private final FieldContext context;
    private final Composite area;
    private final ListBar bar;
    private final Link empty;
    private final RowsTable rows;
    private final CellEditing cells;
    private final SharedPage page;
    private final Composite body;
    private final RowDetail detail;
    private final FacetMenu facets;
    private final RowActions actions;
    private final Runnable detailTimer = this::showDetail;

    /** A field for the containment that {@code context} names. */
    public ListField(Composite parent, FieldContext context) {
        this.context = context;
        ListEdits edits = new ListEdits(context);
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginTop = FormKit.GRID / 2;
        layout.verticalSpacing = FormKit.GRID / 2;
        area.setLayout(layout);
        bar = new ListBar(area, context, edits, this::filter);
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        empty = new Link(area, SWT.NONE);
        empty.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        empty.addListener(SWT.Selection, this::invited);
        FormKit.identify(empty, context.id() + "/empty");
        // Where the list has the page to itself, the table stays in view while the form below it scrolls.
        page = growsDown() ? new SharedPage(area, context) : null;
        body = page == null ? area : page.body();
        rows = new RowsTable(body, context, FormPlan.columns((EReference) context.feature(), context.rows()), edits);
        cells = new CellEditing(context, rows, edits);
        detail = new RowDetail(body, context, growsDown());
        Table table = rows.table();
        if (page == null) {
            rows.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        }
        table.addListener(SWT.Selection, event -> selected());
        table.addListener(SWT.Resize, event -> table.showSelection());
        facets = new FacetMenu(area, context, rows, () -> filter(bar.filter().getText()));
        facets.control().moveBelow(bar.control());
        actions = new RowActions(context, edits, bar, rows, cells, this::showAll);
        rows.onHeight(this::fit);
        ClipboardTarget.install(empty, ClipboardTarget.of(table));
        empty.setMenu(table.getMenu());
        bar.filter().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
            }
        });
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public Control focusControl() {
        return rows.table();
    }

    /** An empty list has no table to be seen, only how to begin. */
    @Override
    public void setFocus() {
        (empty.getVisible() ? empty : rows.table()).setFocus();
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public boolean growsDown() {
        return context.place().alone() && context.place().depth() == 0;
    }

    @Override
    public void refresh() {
        cells.close();
        rows.refresh();
        fit();
        selected();
    }

    @Override
    public void othersMayHaveChanged() {
        rows.update();
        actions.enableActs();
    }

    @Override
    public void findingsMayHaveChanged() {
        rows.update();
    }

    @Override
    public boolean reveal(EObject child, EObject target, EStructuralFeature feature) {
        if (rows.model().indexOf(child) < 0) {
            showAll();
        }
        if (rows.model().indexOf(child) < 0) {
            return false;
        }
        rows.select(List.of(child));
        actions.enable();
        rows.table().setFocus();
        showDetail();
        return child == target && feature == null || detail.reveal(target, feature);
    }

    @Override
    public void flush() {
        cells.close();
        detail.flush();
    }

    /** Makes the table as high as its rows, within bounds. An empty list only shows how to begin. */
    private void fit() {
        int total = rows.model().total();
        boolean keyboard = empty.isFocusControl() || rows.table().isFocusControl();
        boolean changed = bar.show(rows.model().shown(), total) | facets.show(bar.isFilterOffered());
        empty.setText(LiteralText.of(FormTexts.get(actions.canAdd() ? "list.empty" : "list.none", context.label())));
        changed |= Visibility.set(empty, total == 0) | Visibility.set(growsDown() ? body : rows.control(), total > 0);
        int most = context.place().depth() == 0 ? MOST_ROWS : INNER_ROWS;
        int height = page == null ? rows.height(Math.max(LEAST_ROWS, Math.min(most, total))) : page.need(rows, total);
        GridData place = (GridData) (growsDown() ? body : rows.control()).getLayoutData();
        if (place.heightHint != height || changed) {
            place.heightHint = height;
            context.resized();
        }
        if (keyboard && !empty.isFocusControl() && !rows.table().isFocusControl()) {
            // What had the keyboard has been hidden: undo may empty a list, and redo fill it.
            setFocus();
        }
    }

    private void filter(String text) {
        cells.close();
        List<EObject> selected = rows.selection();
        rows.model().filter(text);
        rows.show(selected);
        fit();
        selected();
    }

    private void showAll() {
        facets.showAll();
        bar.filter().setText("");
    }

    private void selected() {
        actions.enable();
        showDetailLater();
    }

    /** Shows the form of the selected row after a moment, so that the arrow keys can pass many rows. */
    private void showDetailLater() {
        if (wanted() != detail.shown()) {
            area.getDisplay().timerExec(RESTING, detailTimer);
        }
    }

    private void showDetail() {
        if (area.isDisposed()) {
            return;
        }
        if (wanted() != detail.shown()) {
            detail.show(wanted());
        }
    }

    /** The row whose form is to be shown; null for none. */
    private EObject wanted() {
        List<EObject> selection = rows.selection();
        return selection.size() == 1 && context.place().depth() < DEEPEST ? selection.getFirst() : null;
    }

    private void invited(Event event) {
        if (PASTE.equals(event.text)) {
            actions.paste();
        } else {
            actions.add();
        }
    }
}
