// SPDX-License-Identifier: EPL-2.0
package candor.workbench.recovery;

import candor.core.safety.BackupStore.Version;
import candor.workbench.WorkbenchTexts;
import candor.workbench.safety.Moments;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Earlier versions of one file, latest first; one can be chosen. */
final class VersionsDialog extends Dialog {

    private static final String ID = "candor.id";
    private static final int ROWS = 10;
    private static final int KILO = 1024;
    private static final String[] HEADINGS = {"versions.saved", "versions.size"};
    private static final int[] WIDTHS = {240, 160};

    private final String message;
    private final List<Version> versions;
    private Version chosen;
    private Table table;

    VersionsDialog(Shell parent, String message, List<Version> versions) {
        super(parent);
        this.message = message;
        this.versions = versions;
    }

    /** The version to be opened; none where the dialog was closed otherwise. */
    Optional<Version> chosen() {
        return Optional.ofNullable(chosen);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(WorkbenchTexts.get("versions.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(16, 16).spacing(8, 12).applyTo(area);
        Label about = new Label(area, SWT.WRAP);
        about.setText(versions.isEmpty() ? WorkbenchTexts.get("versions.none") : message);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(Arrays.stream(WIDTHS).sum(), SWT.DEFAULT)
                .applyTo(about);
        table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setData(ID, "versions.table");
        table.setHeaderVisible(true);
        for (int i = 0; i < HEADINGS.length; i++) {
            TableColumn column = new TableColumn(table, i == 0 ? SWT.NONE : SWT.RIGHT);
            column.setText(WorkbenchTexts.get(HEADINGS[i]));
            column.setWidth(WIDTHS[i]);
        }
        for (Version version : versions) {
            new TableItem(table, SWT.NONE).setText(new String[] {Moments.text(version.saved()), size(version)});
        }
        table.addListener(SWT.Selection, event -> update());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, table.getItemHeight() * ROWS)
                .applyTo(table);
        return area;
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

    @Override
    protected boolean isResizable() {
        return true;
    }
}
