// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;

/** A line of text with a link in it. */
public final class BotLink extends BotWidget<Link> {
    BotLink(Link widget) {
        super(widget);
    }

    public void click() {
        click(getText());
    }

    /** Clicks the link in the line that leads to this target. */
    public void click(String target) {
        Event event = new Event();
        event.text = target;
        notify(SWT.Selection, event);
    }

    static String plain(Link link) {
        return Widgets.plain(link.getText().replaceAll("</?a[^>]*>", ""));
    }
}
