// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import candor.forms.FormKit;
import candor.forms.HoverTip;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * The list of choices below a search field; the field keeps the keyboard. It is virtual, so that it can show thousands.
 */
final class ChoicePopup {
    private static final int ROWS = 10;

    private static final int LEAST_WIDTH = 200;

    private final FormKit kit;
    private final Control field;
    private final String id;
    private final Consumer<ObjectChoice> picked;
    private Shell shell;
    private Table table;
    private List<ObjectChoice> choices = List.of();

    ChoicePopup(FormKit kit, Control field, String id, Consumer<ObjectChoice> picked) {
        this.kit = kit;
        this.field = field;
        this.id = id;
        this.picked = picked;
        kit.scope().onClose(this::close);
    }

    boolean isOpen() {
        return shell != null && !shell.isDisposed();
    }

    /** Shows these choices, the first one selected; closes where there are none. */
    void show(List<ObjectChoice> list) {
        choices = list;
        if (list.isEmpty()) {
            close();
            return;
        }
        if (!isOpen()) {
            open();
        }
        table.setItemCount(list.size());
        table.clearAll();
        table.setSelection(0);
        Point size = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int rows = Math.min(ROWS, list.size());
        Popups.place(
                shell,
                field,
                new Point(
                        Math.max(LEAST_WIDTH, Math.max(field.getSize().x, size.x)),
                        rows * table.getItemHeight() + 2 * table.getBorderWidth() + 4));
        shell.setVisible(true);
    }

    void move(int by) {
        int next = Math.max(0, Math.min(choices.size() - 1, table.getSelectionIndex() + by));
        table.setSelection(next);
        table.showSelection();
    }

    /** The choice under the bar; null where the list is closed. */
    ObjectChoice selected() {
        return isOpen() && table.getSelectionIndex() >= 0 ? choices.get(table.getSelectionIndex()) : null;
    }

    void close() {
        if (isOpen()) {
            shell.dispose();
        }
    }

    private void open() {
        shell = Popups.shell(kit, field, SWT.NO_FOCUS);
        table = new Table(shell, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        FormKit.identify(table, id + "/choices");
        HoverTip.cells(table);
        table.addListener(SWT.SetData, event -> {
            TableItem item = (TableItem) event.item;
            item.setText(choices.get(table.indexOf(item)).label());
        });
        table.addListener(SWT.MouseDown, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            if (item != null) {
                picked.accept(choices.get(table.indexOf(item)));
            }
        });
        table.setBackground(kit.color(kit.colors().surface()));
    }
}
