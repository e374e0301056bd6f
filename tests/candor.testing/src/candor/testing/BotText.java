// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A text field. */
public final class BotText extends BotWidget<Text> {
    BotText(Text widget) {
        super(widget);
    }

    @Override
    public String getText() {
        return sync(widget::getText);
    }

    /** Replaces the content in one go, as a paste over everything does. */
    public BotText setText(String text) {
        act(() -> widget.setText(text));
        return this;
    }

    /** Types character by character at the caret. */
    public BotText typeText(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(character -> act(() -> widget.insert(character)));
        return this;
    }

    public BotText selectAll() {
        act(widget::selectAll);
        return this;
    }

    public BotText setCaret(int offset) {
        act(() -> widget.setSelection(offset));
        return this;
    }

    public int getCaret() {
        return sync(widget::getCaretPosition);
    }

    /** What the Enter key means to a single-line field. */
    public BotText enter() {
        Event event = new Event();
        event.detail = SWT.NONE;
        traverse(SWT.TRAVERSE_RETURN);
        if (!widget.isDisposed()) {
            notify(SWT.DefaultSelection, event);
        }
        return this;
    }

    /** The grey text of the field while it is empty. */
    public String getMessage() {
        return sync(widget::getMessage);
    }

    public boolean isReadOnly() {
        return sync(() -> !widget.getEditable());
    }
}
