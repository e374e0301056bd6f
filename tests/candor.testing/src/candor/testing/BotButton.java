// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;

/** A push button, check box or radio button. */
public final class BotButton extends BotWidget<Button> {
    BotButton(Button widget) {
        super(widget);
    }

    public BotButton click() {
        act(() -> {
            if (!widget.isEnabled()) {
                throw new IllegalStateException("按钮不可用：" + Widgets.text(widget));
            }
            if ((widget.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
                widget.setSelection(!widget.getSelection());
            } else if ((widget.getStyle() & SWT.RADIO) != 0) {
                widget.setSelection(true);
            }
            widget.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    public boolean isChecked() {
        return sync(widget::getSelection);
    }

    public BotButton select() {
        return isChecked() ? this : click();
    }

    public BotButton deselect() {
        return isChecked() ? click() : this;
    }
}
