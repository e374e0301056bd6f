// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * The real keyboard: keys go to whatever has the focus, through the window system. Needs a window manager. While a pop-up
 * list is open, GTK sends posted keys to the list and not to the field that has the keyboard: use {@link
 * BotWidget#pressKey} and {@link BotWidget#traverse} there.
 */
public final class Keyboard {
    private final Display display;

    Keyboard(Display display) {
        this.display = display;
    }

    /** @param keys modifiers first, such as {@code press(SWT.CTRL, SWT.ARROW_DOWN)}, or characters */
    public void press(int... keys) {
        for (int key : keys) {
            post(SWT.KeyDown, key);
        }
        for (int index = keys.length - 1; index >= 0; index--) {
            post(SWT.KeyUp, keys[index]);
        }
        UiThread.settle(display);
    }

    /** Characters of an American keyboard. */
    public void type(String text) {
        text.chars().forEach(this::press);
    }

    private void post(int type, int key) {
        Event event = new Event();
        event.type = type;
        if (key < ' ' || (key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) != 0) {
            event.keyCode = key;
        } else {
            event.character = (char) key;
        }
        if (!display.post(event)) {
            throw new IllegalStateException("窗口系统没有接受按键 " + key);
        }
    }
}
