// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A tree. */
public final class BotTree extends BotWidget<Tree> {
    BotTree(Tree widget) {
        super(widget);
    }

    public List<String> items() {
        return sync(() -> Stream.of(widget.getItems()).map(TreeItem::getText).toList());
    }

    /** The texts of what is selected. */
    public List<String> selection() {
        return sync(
                () -> Stream.of(widget.getSelection()).map(TreeItem::getText).toList());
    }

    public BotTreeItem getTreeItem(String text) {
        return BotTreeItem.among(display, widget::getItems, text);
    }

    /** Opens every node on the way down and answers the last. */
    public BotTreeItem expandNode(String... path) {
        BotTreeItem item = getTreeItem(path[0]).expand();
        for (int level = 1; level < path.length; level++) {
            item = item.getNode(path[level]).expand();
        }
        return item;
    }
}
