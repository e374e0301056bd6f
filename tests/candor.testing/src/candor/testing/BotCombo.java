// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;

/** A drop-down list. */
public final class BotCombo extends BotWidget<Combo> {
    BotCombo(Combo widget) {
        super(widget);
    }

    @Override
    public String getText() {
        return sync(widget::getText);
    }

    public List<String> items() {
        return sync(() -> List.of(widget.getItems()));
    }

    public BotCombo setSelection(String text) {
        act(() -> {
            int index = widget.indexOf(text);
            if (index < 0) {
                throw new WidgetNotFoundException("下拉框没有“" + text + "”，只有 " + List.of(widget.getItems()));
            }
            widget.select(index);
            widget.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }
}
