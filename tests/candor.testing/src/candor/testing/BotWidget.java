// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Widget;

/**
 * A widget that was found, safe to use from the test's thread.
 *
 * @param <W> class of the widget itself
 */
public class BotWidget<W extends Widget> {
    /** The widget itself, for what the finder has no word for; to be touched in the user-interface thread only. */
    public final W widget;

    protected final Display display;

    public BotWidget(W widget) {
        this.widget = widget;
        this.display = widget.getDisplay();
    }

    public String getId() {
        return sync(() -> Widgets.id(widget));
    }

    public String getText() {
        return sync(() -> Widgets.text(widget));
    }

    public boolean isDisposed() {
        return widget.isDisposed();
    }

    /** What the widget answers in its own thread. */
    public <T> T get(Function<W, T> question) {
        return sync(() -> question.apply(widget));
    }

    public boolean isEnabled() {
        return sync(() -> control().isEnabled());
    }

    public boolean isFocused() {
        return sync(() -> control().isFocusControl());
    }

    public String getToolTipText() {
        return sync(() -> control().getToolTipText());
    }

    /** Gives the widget the keyboard, and waits until it has it. */
    public void setFocus() {
        act(() -> {
            control().getShell().forceActive();
            control().forceFocus();
        });
        Waiting.until(display, Condition.that("控件没有得到焦点", () -> control().isFocusControl()), Waiting.LIMIT);
    }

    /** What happens when the person goes elsewhere. */
    public void leave() {
        notify(SWT.FocusOut, new Event());
    }

    /** Sends a key to the widget's own listeners. @param key a character or a constant of {@link SWT} */
    public void pressKey(int modifiers, int key) {
        notify(SWT.KeyDown, keyEvent(modifiers, key));
        if (!widget.isDisposed()) {
            notify(SWT.KeyUp, keyEvent(modifiers, key));
        }
    }

    /** Presses and releases the mouse's first button at a point of the widget. */
    public void press(int x, int y) {
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            if (!widget.isDisposed()) {
                Event event = new Event();
                event.button = 1;
                event.x = x;
                event.y = y;
                notify(type, event);
            }
        }
    }

    /** Sends a traversal, such as {@link SWT#TRAVERSE_RETURN}, to the widget's own listeners. */
    public void traverse(int detail) {
        traverse(0, detail);
    }

    /** Sends a traversal while keys such as {@link SWT#MOD1} are held. */
    public void traverse(int modifiers, int detail) {
        Event event = new Event();
        event.stateMask = modifiers;
        event.detail = detail;
        event.doit = true;
        notify(SWT.Traverse, event);
    }

    /** Entry of the widget's own context menu. */
    public BotMenu contextMenu(String text) {
        Menu menu = sync(() -> {
            Menu own = control().getMenu();
            if (own != null) {
                own.notifyListeners(SWT.Show, new Event());
            }
            return own;
        });
        if (menu == null) {
            throw new WidgetNotFoundException("没有上下文菜单");
        }
        return BotMenu.in(menu, text);
    }

    protected void notify(int type, Event event) {
        act(() -> widget.notifyListeners(type, event));
    }

    protected <T> T sync(Supplier<T> work) {
        return UiThread.call(display, work);
    }

    protected void act(Runnable work) {
        UiThread.act(display, work);
    }

    private Control control() {
        return (Control) widget;
    }

    private static Event keyEvent(int modifiers, int key) {
        Event event = new Event();
        event.stateMask = modifiers;
        event.keyCode = key;
        event.character = (key & SWT.KEYCODE_BIT) == 0 ? (char) key : 0;
        event.doit = true;
        return event;
    }
}
