// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** An entry of a menu. */
public final class BotMenu extends BotWidget<MenuItem> {
    private BotMenu(MenuItem widget) {
        super(widget);
    }

    static BotMenu in(Menu menu, String text) {
        return new BotMenu(UiThread.call(menu.getDisplay(), () -> Stream.of(menu.getItems())
                .filter(item -> Widgets.text(item).split("\t")[0].equals(Widgets.plain(text)))
                .findFirst()
                .orElseThrow(() -> new WidgetNotFoundException("菜单里没有“" + text + "”，只有 "
                        + Stream.of(menu.getItems()).map(Widgets::text).toList()))));
    }

    /** Entry of the submenu. */
    public BotMenu menu(String text) {
        Menu submenu = sync(() -> {
            widget.getMenu().notifyListeners(SWT.Show, new Event());
            return widget.getMenu();
        });
        return in(submenu, text);
    }

    /** Texts of the entries of the submenu, as it opens; separators are left out. */
    public List<String> items() {
        return sync(() -> {
            widget.getMenu().notifyListeners(SWT.Show, new Event());
            return Stream.of(widget.getMenu().getItems())
                    .map(item -> Widgets.plain(item.getText().split("\t")[0]))
                    .filter(text -> !text.isEmpty())
                    .toList();
        });
    }

    public void click() {
        notify(SWT.Selection, new Event());
    }

    @Override
    public boolean isEnabled() {
        return sync(widget::isEnabled);
    }
}
