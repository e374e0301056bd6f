// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar. */
public final class BotToolItem extends BotWidget<ToolItem> {
    BotToolItem(ToolItem widget) {
        super(widget);
    }

    public void click() {
        act(() -> {
            if (!widget.isEnabled()) {
                throw new IllegalStateException("工具按钮不可用：" + widget.getToolTipText());
            }
            Event event = new Event();
            event.widget = widget;
            widget.notifyListeners(SWT.Selection, event);
        });
    }

    @Override
    public boolean isEnabled() {
        return sync(widget::isEnabled);
    }

    @Override
    public String getToolTipText() {
        return sync(widget::getToolTipText);
    }

    /** Entry of the menu that the button opens and keeps as its data. */
    public BotMenu menu(String text) {
        Menu menu = sync(() -> {
            Menu own = (Menu) widget.getData();
            own.notifyListeners(SWT.Show, new Event());
            return own;
        });
        return BotMenu.in(menu, text);
    }
}
