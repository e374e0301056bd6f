// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.Widget;

/**
 * Finds words that a person cannot read whole: controls smaller than their text, or beyond the edge of what they stand in, and names
 * of which a widget would leave out a letter.
 */
public final class CutTexts {

    /** So many letters of a tab are read in any case. */
    private static final int LEAST_OF_TAB = 8;

    /** As many rows every list has room for. */
    private static final int FEW_ROWS = 4;

    /** An & between two characters of a name that is not doubled. */
    private static final Pattern LOST = Pattern.compile("\\p{IsHan}&\\p{IsHan}");

    private CutTexts() {}

    /** What is cut below a control that is shown, one line each; waits until the layout rests. */
    public static List<String> below(Display display, Control root) {
        UiThread.settle(display);
        return UiThread.call(display, () -> {
            List<String> cut = new ArrayList<>();
            for (Widget widget : Widgets.visibleBelow(root)) {
                losses(widget).forEach(cut::add);
                if (widget instanceof Control control && !text(control).isBlank()) {
                    judge(control, cut);
                } else if (widget instanceof Table table) {
                    judge(table, cut);
                } else if (widget instanceof CTabItem tab && tab.isShowing()) {
                    judge(tab, cut);
                } else if (widget instanceof CTabItem tab && !isLedTo(tab.getParent())) {
                    cut.add("nothing leads to the tab “" + tab.getText() + "”");
                }
            }
            return cut;
        });
    }

    /** What a widget says where it takes an & within a name for the mark of a key. */
    private static List<String> losses(Widget widget) {
        Stream<String> given =
                switch (widget) {
                    case Shell shell -> Stream.empty();
                    case Table table -> Stream.of(table.getColumns()).map(TableColumn::getText);
                    case Tree tree -> Stream.of(tree.getColumns()).map(TreeColumn::getText);
                    default -> Stream.of(Widgets.raw(widget));
                };
        String tip =
                switch (widget) {
                    case Control control -> control.getToolTipText();
                    case ToolItem item -> item.getToolTipText();
                    case CTabItem item -> item.getToolTipText();
                    default -> null;
                };
        return Stream.concat(given, Stream.ofNullable(tip))
                .filter(words -> LOST.matcher(words).find())
                .map(words -> "an & is lost from “" + words + "”")
                .toList();
    }

    private static String text(Control control) {
        return switch (control) {
            case Shell shell -> "";
            case Combo combo -> combo.getText();
            case ToolBar bar -> Stream.of(bar.getItems()).map(ToolItem::getText).collect(Collectors.joining(" "));
            default -> Widgets.text(control);
        };
    }

    private static void judge(Control control, List<String> cut) {
        Point size = control.getSize();
        if (isSmall(control, size)) {
            cut.add("“" + text(control) + "” is given " + size + ", needs " + needed(control, size));
        } else if (isBeyond(control)) {
            cut.add("“" + text(control) + "” stands beyond the edge: " + control.getBounds() + " in "
                    + control.getParent().getClientArea());
        }
    }

    /** A list of a few rows shows all of them. */
    private static void judge(Table table, List<String> cut) {
        int rows = table.getItemCount();
        if (rows > 0 && rows <= FEW_ROWS) {
            Rectangle last = table.getItem(rows - 1).getBounds();
            int room = table.getClientArea().height;
            if (last.y + last.height > room) {
                cut.add("row " + rows + " “" + table.getItem(rows - 1).getText(1) + "” ends at "
                        + (last.y + last.height) + " of " + room);
            }
        }
    }

    /** A tab may be cut, but not so that nobody knows what it is. */
    private static void judge(CTabItem tab, List<String> cut) {
        GC gc = new GC(tab.getParent());
        try {
            String least = tab.getText()
                    .substring(0, Math.min(LEAST_OF_TAB, tab.getText().length()));
            int needed = gc.textExtent(least).x;
            if (tab.getBounds().width < needed) {
                cut.add("the tab “" + tab.getText() + "” is given " + tab.getBounds().width + ", needs " + needed);
            }
        } finally {
            gc.dispose();
        }
    }

    /** Whether the button that lists the tabs out of view is there to be seen. */
    private static boolean isLedTo(CTabFolder folder) {
        return Stream.of(folder.getChildren())
                .anyMatch(child -> child instanceof ToolBar bar
                        && bar.isVisible()
                        && bar.getLocation().x + bar.getSize().x <= folder.getSize().x);
    }

    private static boolean isSmall(Control control, Point size) {
        Point needed = needed(control, size);
        return needed.x > size.x || needed.y > size.y;
    }

    private static Point needed(Control control, Point size) {
        if (control instanceof Combo combo) {
            return new Point(needed(combo), 0);
        }
        if (control instanceof ToolBar bar) {
            return new Point(bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, 0);
        }
        boolean wraps = control instanceof Link || (control.getStyle() & SWT.WRAP) != 0;
        // One that may be cut says so itself and shows the whole as its tool tip.
        boolean says = control.getToolTipText() != null
                && Widgets.plain(control.getToolTipText()).contains(text(control));
        if (says
                || !(control instanceof Label
                        || control instanceof Button
                        || control instanceof Link
                        || control instanceof CLabel)) {
            return new Point(0, 0);
        }
        return wraps
                ? new Point(0, control.computeSize(size.x, SWT.DEFAULT).y)
                : new Point(control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, 0);
    }

    /** A combo is by itself as wide as its widest choice; here what is chosen counts. */
    private static int needed(Combo combo) {
        GC gc = new GC(combo);
        try {
            int widest = Stream.of(combo.getItems())
                    .mapToInt(item -> gc.textExtent(item).x)
                    .max()
                    .orElse(0);
            return combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - widest + gc.textExtent(combo.getText()).x;
        } finally {
            gc.dispose();
        }
    }

    /** Whether it ends beyond its container at the right; in what scrolls that way nothing does. */
    private static boolean isBeyond(Control control) {
        int right = control.getSize().x;
        Control below = control;
        for (Composite above = control.getParent();
                above != null && !(above instanceof ScrolledComposite scrolled && scrolled.getHorizontalBar() != null);
                above = above.getParent()) {
            right += below.getLocation().x;
            Rectangle area = above.getClientArea();
            if (right > area.x + area.width) {
                return true;
            }
            if (above instanceof Shell) {
                return false;
            }
            below = above;
        }
        return false;
    }
}
