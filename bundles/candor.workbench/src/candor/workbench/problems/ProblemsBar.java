// SPDX-License-Identifier: EPL-2.0
package candor.workbench.problems;

import candor.core.rules.Severity;
import candor.forms.Combos;
import candor.forms.FormKit;
import candor.workbench.WorkbenchTexts;
import candor.workbench.findings.Counts;
import candor.workbench.findings.SeverityIcons;
import candor.workbench.theme.Images;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Above the list of findings: which of them are shown, grouped by what, and what can be done with the one that is selected. */
final class ProblemsBar {

    private static final int FILTER_WIDTH = 180;
    private static final int FILTER_DELAY = 150;

    private final Problems problems;
    private final SeverityIcons signs;
    private final Images images;
    private final Composite area;
    private final Text filter;
    private final Map<Severity, ToolItem> severities = new EnumMap<>(Severity.class);
    private final ToolBar actions;

    ProblemsBar(Composite parent, Problems problems, SeverityIcons signs) {
        this.problems = problems;
        this.signs = signs;
        images = new Images(parent.getDisplay());
        area = new Composite(parent, SWT.NONE);
        area.addListener(SWT.Dispose, event -> images.dispose());
        // Goes on in a second line where the window is narrow.
        RowLayout line = new RowLayout(SWT.HORIZONTAL);
        line.center = true;
        line.spacing = FormKit.GRID;
        area.setLayout(line);
        filter = filter();
        severities();
        Label label = new Label(area, SWT.NONE);
        label.setText(WorkbenchTexts.get("problems.groupedBy"));
        grouping();
        actions = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
    }

    Composite control() {
        return area;
    }

    private Text filter() {
        Text text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(WorkbenchTexts.get("problems.filter"));
        FormKit.identify(text, "problems.filter");
        FormKit.name(text, WorkbenchTexts.get("problems.filter"));
        Runnable apply = () -> {
            if (!text.isDisposed()) {
                problems.filter(text.getText());
            }
        };
        text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(FILTER_DELAY, apply));
        text.setLayoutData(new RowData(FILTER_WIDTH, SWT.DEFAULT));
        return text;
    }

    private void severities() {
        ToolBar bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
        FormKit.name(bar, WorkbenchTexts.get("problems.severities"));
        for (Severity severity : Severity.values()) {
            ToolItem item = new ToolItem(bar, SWT.CHECK);
            item.setSelection(problems.shows(severity));
            item.addListener(SWT.Selection, event -> problems.show(severity, item.getSelection()));
            FormKit.identify(item, "problems.severity." + severity);
            severities.put(severity, item);
        }
    }

    private void grouping() {
        Combo combo = Combos.named(area, "problems.grouping", WorkbenchTexts.get("problems.groupedBy"));
        combo.setItems(Arrays.stream(Grouping.values()).map(Grouping::label).toArray(String[]::new));
        combo.select(problems.grouping().ordinal());
        combo.addListener(SWT.Selection, event -> problems.group(Grouping.values()[combo.getSelectionIndex()]));
    }

    /** A button at the end of the bar; its id is the key of its text. */
    ToolItem button(String key, String icon, String tip, Runnable action) {
        ToolItem item = new ToolItem(actions, SWT.PUSH);
        item.setImage(images.get(icon, icon));
        item.setText(WorkbenchTexts.get(key));
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> action.run());
        FormKit.identify(item, key);
        return item;
    }

    /** Says how many there are, in the colours of the present theme. */
    void show() {
        Counts counts = problems.counts();
        severities.forEach((severity, item) -> {
            item.setImage(signs.get(severity));
            item.setText(counts.words(severity));
            item.setToolTipText(WorkbenchTexts.get(
                    item.getSelection() ? "problems.hide" : "problems.show", counts.words(severity)));
        });
        area.requestLayout();
    }

    /** Shows everything again. */
    void reset() {
        filter.setText("");
        problems.filter("");
        severities.forEach((severity, item) -> {
            item.setSelection(true);
            problems.show(severity, true);
        });
    }

    void focusFilter() {
        filter.setFocus();
    }
}
