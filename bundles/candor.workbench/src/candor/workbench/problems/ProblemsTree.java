// SPDX-License-Identifier: EPL-2.0
package candor.workbench.problems;

import candor.core.rules.Finding;
import candor.forms.FormKit;
import candor.forms.HoverTip;
import candor.workbench.WorkbenchTexts;
import candor.workbench.findings.SeverityIcons;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** Shows groups of findings as a virtual tree: the text of a row is made only when the row comes into view. */
final class ProblemsTree {

    private static final String[] COLUMNS = {"problems.message", "problems.place", "problems.foundBy"};
    private static final int[] WEIGHTS = {5, 3, 3};
    private static final int LEAST = 80;

    private final Composite area;
    private final Tree tree;
    private final ProblemTexts texts;
    private final SeverityIcons signs;
    private final Set<Object> closed = new HashSet<>();
    private List<ProblemGroup> groups = List.of();

    ProblemsTree(Composite parent, ProblemTexts texts, SeverityIcons signs) {
        this.texts = texts;
        this.signs = signs;
        area = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        tree = new Tree(area, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setHeaderVisible(true);
        FormKit.identify(tree, "problems.tree");
        FormKit.name(tree, WorkbenchTexts.get("problems"));
        for (int index = 0; index < COLUMNS.length; index++) {
            TreeColumn column = new TreeColumn(tree, SWT.LEFT);
            column.setText(WorkbenchTexts.get(COLUMNS[index]));
            layout.setColumnData(column, new ColumnWeightData(WEIGHTS[index], LEAST));
        }
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(
                SWT.Expand, event -> closed.remove(group((TreeItem) event.item).key()));
        tree.addListener(
                SWT.Collapse, event -> closed.add(group((TreeItem) event.item).key()));
        HoverTip.cells(tree);
    }

    Composite control() {
        return area;
    }

    Tree tree() {
        return tree;
    }

    /** Shows these groups; what was selected, open and in view stays so where it is still there. */
    void show(List<ProblemGroup> others) {
        List<Finding> selected = selection();
        Finding top = tree.getTopItem() == null ? null : finding(tree.getTopItem());
        groups = others;
        tree.setRedraw(false);
        tree.removeAll();
        tree.setItemCount(groups.size());
        for (int index = 0; index < groups.size(); index++) {
            TreeItem item = tree.getItem(index);
            fill(item, groups.get(index));
            item.setExpanded(!closed.contains(groups.get(index).key()));
        }
        select(selected);
        TreeItem scrolled = top == null ? null : item(top);
        if (scrolled != null) {
            tree.setTopItem(scrolled);
        }
        tree.setRedraw(true);
    }

    /** Makes the texts of the rows in view again. */
    void update() {
        tree.clearAll(true);
    }

    List<Finding> selection() {
        List<Finding> selected = new ArrayList<>();
        for (TreeItem item : tree.getSelection()) {
            Finding finding = finding(item);
            if (finding != null) {
                selected.add(finding);
            }
        }
        return selected;
    }

    /** Selects findings, where they are shown. */
    void select(List<Finding> findings) {
        List<TreeItem> items = new ArrayList<>();
        for (Finding finding : findings) {
            TreeItem item = item(finding);
            if (item != null) {
                items.add(item);
            }
        }
        tree.setSelection(items.toArray(TreeItem[]::new));
    }

    /** Selects one finding, opens its group and scrolls to it. */
    void reveal(Finding finding) {
        TreeItem item = item(finding);
        if (item != null) {
            item.getParentItem().setExpanded(true);
            closed.remove(group(item.getParentItem()).key());
            tree.setSelection(item);
            tree.showItem(item);
        }
    }

    private TreeItem item(Finding finding) {
        for (int index = 0; index < groups.size(); index++) {
            int place = groups.get(index).findings().indexOf(finding);
            if (place >= 0) {
                return tree.getItem(index).getItem(place);
            }
        }
        return null;
    }

    private ProblemGroup group(TreeItem item) {
        return groups.get(tree.indexOf(item));
    }

    /** The finding of a line; null for that of a group. */
    private Finding finding(TreeItem item) {
        TreeItem parent = item.getParentItem();
        if (parent == null) {
            return null;
        }
        int index = tree.indexOf(parent);
        List<Finding> findings = index < 0 || index >= groups.size()
                ? List.of()
                : groups.get(index).findings();
        int place = parent.indexOf(item);
        return place < 0 || place >= findings.size() ? null : findings.get(place);
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        if (item.getParentItem() == null) {
            int index = tree.indexOf(item);
            if (index >= 0 && index < groups.size()) {
                fill(item, groups.get(index));
            }
            return;
        }
        Finding finding = finding(item);
        // GTK also asks for lines that are on their way out.
        if (finding != null) {
            item.setText(new String[] {texts.message(finding), texts.place(finding), texts.rule(finding.rule())});
            item.setImage(0, signs.get(finding.severity()));
        }
    }

    /** Done before anything is drawn, too: GTK makes its drawers anew when it sees the first image, and must not be drawing then. */
    private void fill(TreeItem item, ProblemGroup group) {
        item.setText(0, texts.group(group) + "  " + group.findings().size());
        item.setImage(0, signs.get(group.findings().getFirst().severity()));
        item.setItemCount(group.findings().size());
    }
}
