// SPDX-License-Identifier: EPL-2.0
package candor.workbench.imports;

import candor.core.intake.ImportPlan;
import candor.forms.CopiedRows;
import candor.forms.FormKit;
import candor.forms.HoverTip;
import candor.forms.LiteralText;
import candor.forms.dialogs.ColumnDialog;
import candor.forms.dialogs.DialogTable;
import candor.workbench.WorkbenchTexts;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shows what an import would change, before it does. */
final class ImportDialog extends ColumnDialog {

    private static final int WIDTH = 560;
    private static final int ROWS = 12;

    private final String label;
    private final ImportPlan plan;

    ImportDialog(Shell parent, String label, ImportPlan plan) {
        super(parent, WorkbenchTexts.get("import.of", label));
        this.label = label;
        this.plan = plan;
    }

    @Override
    protected void fill(Composite area) {
        List<String> lines =
                plan.lines().stream().map(line -> line.in(Locale.getDefault())).toList();
        Label sum = new Label(area, SWT.WRAP);
        sum.setText(LiteralText.of(
                plan.changes() == 0
                        ? WorkbenchTexts.get("import.nothing")
                        : lines.isEmpty() ? label : lines.getFirst()));
        FormKit.identify(sum, "import.sum");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(sum);
        Table table = FormKit.list(area, SWT.H_SCROLL);
        FormKit.identify(table, "import.lines");
        HoverTip.cells(table);
        CopiedRows.install(table);
        FormKit.name(table, WorkbenchTexts.get("import.of", label));
        lines.stream().skip(1).forEach(line -> new TableItem(table, SWT.NONE).setText(line));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, DialogTable.room(table, ROWS))
                .applyTo(table);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, WorkbenchTexts.get("import.do"), true)
                .setEnabled(plan.changes() > 0);
        createButton(parent, IDialogConstants.CANCEL_ID, WorkbenchTexts.get("dialog.cancel"), false);
    }
}
