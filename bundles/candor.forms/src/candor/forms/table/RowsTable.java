// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.Facet;
import candor.forms.FieldContext;
import candor.forms.FieldFinding;
import candor.forms.FieldSeverity;
import candor.forms.FormHints;
import candor.forms.FormKit;
import candor.forms.FormScope;
import candor.forms.HoverTip;
import candor.forms.LiteralText;
import candor.forms.ValueTexts;
import candor.forms.text.FormTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * The virtual table of a containment: number, then one column a feature, then what the program computes. A row is filled and listened to when it first
 * comes into view, never before.
 */
final class RowsTable {
    private static final int MANY = 100;

    /** The lines around a table and below its header, with what the bar of the columns takes beside what it says, in pixels. */
    private static final int LINES = 6;

    private final FieldContext context;
    private final Table table;
    private final ShownColumns columns;
    private final RowModel model;
    private final ValueTexts texts;
    private final FittedColumns widths;
    private final CellPainter painter;
    private final int headerHeight;
    private final int rowHeight;
    private final Map<EObject, FormScope> listened = new IdentityHashMap<>();

    RowsTable(Composite parent, FieldContext context, List<EStructuralFeature> features, ListEdits edits) {
        this.context = context;
        List<Facet> facets = context.kit().services().facets((EReference) context.feature()).stream()
                .filter(Facet::column)
                .toList();
        columns = new ShownColumns(features, facets);
        texts = new ValueTexts(context.kit().labels());
        model = new RowModel(edits::rows, features, facets, texts::text);
        Composite frame = FittedColumns.frame(parent);
        table = FormKit.list(frame, SWT.VIRTUAL | SWT.MULTI);
        table.setHeaderVisible(true);
        context.identify(table, "table");
        head(columns.numbers() != null ? "" : FormTexts.get("list.number"), null);
        columns.heads()
                .forEach(shown -> head(
                        shown instanceof Facet facet
                                ? facet.label()
                                : context.kit().labels().feature(context.near(), (EStructuralFeature) shown),
                        shown));
        table.addListener(SWT.SetData, this::fill);
        HoverTip.install(table, this::cut);
        // GTK measures every row for this, so it is asked while the table is empty.
        headerHeight = table.getHeaderHeight();
        boolean sentences =
                features.stream().anyMatch(feature -> FormHints.of(feature).lines() > 1);
        painter = new CellPainter(this, context.kit(), sentences ? 2 : 1);
        rowHeight = sentences ? Math.max(table.getItemHeight(), painter.height()) : table.getItemHeight();
        widths = new FittedColumns(this, context);
    }

    Table table() {
        return table;
    }

    /** The table with what moves its columns. */
    Composite control() {
        return table.getParent();
    }

    /** Brings a column into view. */
    void reveal(int index) {
        widths.reveal(index);
    }

    /** Brings the first columns into view. */
    void revealFirst() {
        widths.begin(0);
    }

    /**
     * Has somebody told when {@link #height} has changed. Later, because the bar comes while the form is laid out, and a layout within a layout
     * would leave the fields below without height.
     */
    void onHeight(Runnable told) {
        widths.onBar(() -> table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed()) {
                told.run();
            }
        }));
    }

    /** Height of a table that shows so many rows, also above the bar that moves its columns. */
    int height(int shown) {
        return shown * rowHeight() + headerHeight + LINES + widths.bar();
    }

    /** The most of a height that a table of whole rows takes; the height itself where there is no room for one. */
    int whole(int height) {
        int shown = (height - height(0)) / rowHeight();
        return shown < 1 ? height : height(shown);
    }

    /** What a row needs is known only once there is one. */
    private int rowHeight() {
        return Math.max(rowHeight, table.getItemHeight());
    }

    RowModel model() {
        return model;
    }

    /** The feature of a column; null for the numbers and for what is computed. */
    EStructuralFeature column(int index) {
        return columns.feature(index);
    }

    /** What its columns show. */
    ShownColumns columns() {
        return columns;
    }

    /** The words of a row in a column, from 1. */
    String text(EObject row, int index) {
        Facet facet = columns.facet(index);
        return facet == null ? text(row, columns.feature(index)) : facet.text(row);
    }

    /** The words of a cell. */
    String text(EObject row, EStructuralFeature column) {
        return texts.text(row, column);
    }

    /** The rows a person has selected. */
    List<EObject> selection() {
        return selection(model.size());
    }

    /** Selects rows, where they are shown, and scrolls to the first. */
    void select(List<EObject> rows) {
        table.setSelection(rows.stream()
                .mapToInt(model::indexOf)
                .filter(index -> index >= 0)
                .toArray());
    }

    /** Reads the list anew; the selection follows its rows. */
    void refresh() {
        List<EObject> selected = selection(model.size());
        model.refresh();
        listened.keySet().stream()
                .filter(row -> model.position(row) < 0)
                .toList()
                .forEach(this::forget);
        show(selected);
    }

    /** Shows the rows as the model now has them. */
    void show(List<EObject> selected) {
        if (table.getItemCount() - model.size() > MANY) {
            // GTK removes rows slowly one by one. Removing all at once is faster, but loses the scroll position.
            table.removeAll();
        }
        table.setItemCount(model.size());
        table.clearAll();
        select(selected);
        TableColumn sorted = null;
        for (TableColumn column : table.getColumns()) {
            sorted = column.getData() != null && column.getData() == model.sortedBy() ? column : sorted;
        }
        table.setSortColumn(sorted);
        table.setSortDirection(sorted == null ? SWT.NONE : model.isDescending() ? SWT.DOWN : SWT.UP);
    }

    /** Fills the rows in view anew, as when labels or findings have changed. */
    void update() {
        table.clearAll();
    }

    /** The selected rows, also while the table still shows rows that the model has lost. */
    private List<EObject> selection(int known) {
        List<EObject> selected = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            if (index < known && model.get(index) != null) {
                selected.add(model.get(index));
            }
        }
        return selected;
    }

    /** @param shown the feature or facet; null for the numbers */
    private void head(String label, Object shown) {
        TableColumn column = new TableColumn(table, ShownColumns.alignment(shown));
        column.setText(LiteralText.of(label));
        column.setData(shown);
        column.addListener(SWT.Selection, event -> {
            List<EObject> selected = selection();
            model.toggleSort(shown);
            show(selected);
            // Listeners update the buttons, which depend on the order of the rows.
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int index = table.indexOf(item);
        if (index < 0 || index >= model.size()) {
            // GTK also asks for rows that are being removed.
            return;
        }
        EObject row = model.get(index);
        if (row == null) {
            item.setText(new String[] {model.heading(index)});
            item.setImage(0, null);
            return;
        }
        String[] cells = new String[table.getColumnCount()];
        boolean struck = FormHints.isStruck(row);
        String number = isNumbered(row) ? "" : Integer.toString(model.position(row) + 1);
        cells[0] = struck ? (number + " " + context.kit().labels().struck(row)).strip() : number;
        for (int column = 1; column < cells.length; column++) {
            cells[column] = text(row, column);
        }
        item.setText(cells);
        item.setImage(0, mark(row));
        item.setForeground(struck ? context.kit().color(context.kit().colors().secondary()) : null);
        for (Facet facet : columns.facets()) {
            FieldSeverity severity = struck ? null : facet.severity().apply(row);
            item.setForeground(
                    columns.indexOf(facet),
                    severity == null
                            ? null
                            : context.kit().color(context.kit().colors().of(severity)));
        }
        listened.computeIfAbsent(row, this::listen);
    }

    /** The whole text of the cell below the mouse, where the column is too narrow for it. */
    private String cut(Point at) {
        TableItem item = table.getItem(at);
        int index = item == null ? -1 : HoverTip.column(at, table.getColumnCount(), item::getBounds);
        return index < 1 ? null : painter.hidden(item, index);
    }

    /** Whether the model itself numbers the rows in a column; then the table shows no second number. */
    private boolean isNumbered(EObject row) {
        EStructuralFeature numbers = columns.numbers();
        return numbers != null && row.eClass().getFeatureID(numbers) >= 0 && row.eIsSet(numbers);
    }

    private FormScope listen(EObject row) {
        FormScope scope = context.scope().child();
        scope.listen(row, notification -> {
            int index = model.indexOf(row);
            if (!table.isDisposed() && index >= 0 && index < table.getItemCount()) {
                table.clear(index);
            }
        });
        return scope;
    }

    private void forget(EObject row) {
        listened.remove(row).close();
    }

    /** The icon of the worst finding about a row. */
    private Image mark(EObject row) {
        FormKit kit = context.kit();
        return kit.services().findings().findings(row).stream()
                .map(FieldFinding::severity)
                .max(Comparator.naturalOrder())
                .map(kit::icon)
                .orElse(null);
    }
}
