// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A row of a table. */
public final class BotTableItem extends BotWidget<TableItem> {
    BotTableItem(TableItem widget) {
        super(widget);
    }

    public String getText(int column) {
        return sync(() -> widget.getText(column));
    }

    public BotTableItem select() {
        new BotTable(sync(widget::getParent)).select(index());
        return this;
    }

    public BotTableItem click(int column) {
        new BotTable(sync(widget::getParent)).click(index(), column);
        return this;
    }

    private int index() {
        return sync(() -> {
            Table table = widget.getParent();
            return table.indexOf(widget);
        });
    }
}
