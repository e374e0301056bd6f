// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import org.eclipse.swt.widgets.Shell;

/** A window or dialog. */
public final class BotShell extends BotWidget<Shell> {
    BotShell(Shell widget) {
        super(widget);
    }

    public Bot bot() {
        return new Bot(widget);
    }

    public void activate() {
        act(widget::forceActive);
    }

    /** What the window's own close button does. */
    public void close() {
        act(widget::close);
    }
}
