// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;

/** What can be seen below a control, in the order of the tabulator; in the user-interface thread only. */
final class Widgets {
    /** Data key under which a widget of Candor carries its id. */
    static final String ID = "candor.id";

    private Widgets() {}

    static List<Widget> visibleBelow(Control root) {
        List<Widget> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Control control, List<Widget> found) {
        if (control.isDisposed() || !(control instanceof Shell) && !control.isVisible()) {
            return;
        }
        found.add(control);
        if (control instanceof ToolBar bar) {
            found.addAll(List.of(bar.getItems()));
        } else if (control instanceof CTabFolder folder) {
            found.addAll(List.of(folder.getItems()));
        } else if (control instanceof TabFolder folder) {
            found.addAll(List.of(folder.getItems()));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, found);
            }
        }
    }

    /** Text a person reads on the widget, without mnemonic and required mark; empty where it has none. */
    static String text(Widget widget) {
        return plain(raw(widget));
    }

    /** The same as it was given to the widget. */
    static String raw(Widget widget) {
        return switch (widget) {
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            case Button button -> button.getText();
            case Link link -> link.getText();
            case Shell shell -> shell.getText();
            case Item item -> item.getText();
            default -> "";
        };
    }

    /** {@code 主题(&T) *} is 主题: what a test says must not depend on decoration. */
    static String plain(String text) {
        return text.replaceAll("\\(&\\p{Alnum}\\)", "")
                .replace("&", "")
                .replaceAll("[ \\u00a0]*[*：:]+$", "")
                .strip();
    }

    static String id(Widget widget) {
        return widget.getData(ID) instanceof String id ? id : "";
    }
}
