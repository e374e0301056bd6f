// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;

/** A tab of a part stack. */
public final class BotTab extends BotWidget<CTabItem> {
    BotTab(CTabItem widget) {
        super(widget);
    }

    public void activate() {
        act(() -> {
            widget.getParent().setSelection(widget);
            Event event = new Event();
            event.item = widget;
            widget.getParent().notifyListeners(SWT.Selection, event);
        });
    }

    public boolean isActive() {
        return sync(() -> widget.getParent().getSelection() == widget);
    }
}
