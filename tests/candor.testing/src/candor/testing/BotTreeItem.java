// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A node of a tree. */
public final class BotTreeItem extends BotWidget<TreeItem> {
    /** A node is called by its name, whether or not there is a count behind it. */
    private static final String COUNT = "  ";

    private BotTreeItem(TreeItem widget) {
        super(widget);
    }

    static BotTreeItem among(Display display, Supplier<TreeItem[]> items, String text) {
        AtomicReference<TreeItem> found = new AtomicReference<>();
        Waiting.until(
                display,
                Condition.that("树里没有“" + text + "”", () -> {
                    found.set(Stream.of(items.get())
                            .filter(item -> item.getText().equals(text)
                                    || item.getText().startsWith(text + COUNT))
                            .findFirst()
                            .orElse(null));
                    return found.get() != null;
                }),
                Waiting.LIMIT);
        return new BotTreeItem(found.get());
    }

    public List<String> getNodes() {
        return sync(() -> Stream.of(widget.getItems()).map(TreeItem::getText).toList());
    }

    public BotTreeItem getNode(String text) {
        return among(display, widget::getItems, text);
    }

    /** What stands in a column; 0 is the first. */
    public String cell(int column) {
        return sync(() -> widget.getText(column));
    }

    public BotTreeItem expand() {
        act(() -> {
            if (!widget.getExpanded() && widget.getItemCount() > 0) {
                notifyTree(SWT.Expand);
                widget.setExpanded(true);
            }
        });
        return this;
    }

    public boolean isExpanded() {
        return sync(widget::getExpanded);
    }

    public BotTreeItem select() {
        act(() -> {
            widget.getParent().setSelection(widget);
            notifyTree(SWT.Selection);
        });
        return this;
    }

    /** Scrolls to it, selects it, and presses and releases the mouse's first button over it. */
    public BotTreeItem click() {
        act(() -> widget.getParent().showItem(widget));
        // The tree scrolls when it is drawn.
        Waiting.until(
                display,
                Condition.that("not scrolled to", () -> widget.getParent().getItem(corner()) == widget),
                Waiting.LIMIT);
        select();
        act(() -> {
            Event event = new Event();
            event.button = 1;
            event.stateMask = SWT.BUTTON1;
            event.x = corner().x;
            event.y = corner().y;
            widget.getParent().notifyListeners(SWT.MouseUp, event);
        });
        return this;
    }

    private Point corner() {
        Rectangle bounds = widget.getBounds();
        return new Point(bounds.x + 1, bounds.y + 1);
    }

    public BotTreeItem doubleClick() {
        select();
        act(() -> notifyTree(SWT.DefaultSelection));
        return this;
    }

    private void notifyTree(int type) {
        Tree tree = widget.getParent();
        Event event = new Event();
        event.item = widget;
        tree.notifyListeners(type, event);
    }
}
