// SPDX-License-Identifier: EPL-2.0
package candor.workbench.recovery;

import candor.core.safety.BackupStore.Version;
import candor.forms.dialogs.ColumnDialog;
import candor.forms.dialogs.DialogTable;
import candor.workbench.WorkbenchTexts;
import candor.workbench.safety.Moments;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Earlier versions of one file, latest first; one can be chosen. */
final class VersionsDialog extends ColumnDialog {

    private static final int ROWS = 10;
    private static final int KILO = 1024;
    private static final int SAVED = 240;
    private static final int SIZE = 160;

    private final String message;
    private final List<Version> versions;
    private Version chosen;
    private Table table;

    VersionsDialog(Shell parent, String message, List<Version> versions) {
        super(parent, WorkbenchTexts.get("versions.title"));
        this.message = message;
        this.versions = versions;
    }

    /** The version to be opened; none where the dialog was closed otherwise. */
    Optional<Version> chosen() {
        return Optional.ofNullable(chosen);
    }

    @Override
    protected void fill(Composite area) {
        DialogTable list = new DialogTable("versions.table", SWT.SINGLE)
                .column(WorkbenchTexts.get("versions.saved"), SAVED)
                .figures(WorkbenchTexts.get("versions.size"), SIZE);
        list.heading(area, versions.isEmpty() ? WorkbenchTexts.get("versions.none") : message);
        table = list.table(area, ROWS);
        for (Version version : versions) {
            new TableItem(table, SWT.NONE).setText(new String[] {Moments.text(version.saved()), size(version)});
        }
        table.addListener(SWT.Selection, event -> update());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
    }

    private static String size(Version version) {
        return WorkbenchTexts.get("versions.kilobytes", (version.size() + KILO - 1) / KILO);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, WorkbenchTexts.get("versions.open"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, WorkbenchTexts.get("dialog.cancel"), false);
        table.select(0);
        table.setFocus();
        update();
    }

    private void update() {
        getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionIndex() >= 0);
    }

    @Override
    protected void okPressed() {
        chosen = versions.get(table.getSelectionIndex());
        super.okPressed();
    }
}
