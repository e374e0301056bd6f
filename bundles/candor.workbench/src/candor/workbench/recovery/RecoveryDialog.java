// SPDX-License-Identifier: EPL-2.0
package candor.workbench.recovery;

import candor.core.safety.RecoveryEntry;
import candor.workbench.WorkbenchTexts;
import candor.workbench.safety.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
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

/** Which dossiers have changes nobody has saved, and what is to become of them. Closed otherwise, they stay for later. */
final class RecoveryDialog extends Dialog {

    private static final String ID = "candor.id";
    private static final int DISCARD = IDialogConstants.CLIENT_ID;
    private static final int ROWS = 6;
    private static final String[] HEADINGS = {"recovery.dossier", "recovery.edited", "recovery.file"};
    private static final int[] WIDTHS = {220, 150, 360};

    private final Predicate<RecoveryEntry> discard;
    private final List<RecoveryEntry> entries;
    private List<RecoveryEntry> chosen = List.of();
    private Table table;

    /** @param discard deletes one; false where that failed */
    RecoveryDialog(Shell parent, List<RecoveryEntry> entries, Predicate<RecoveryEntry> discard) {
        super(parent);
        this.entries = new ArrayList<>(entries);
        this.discard = discard;
        setShellStyle(getShellStyle() | SWT.SHEET);
    }

    /** What is to be opened now. */
    List<RecoveryEntry> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(WorkbenchTexts.get("recovery.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(16, 16).spacing(8, 12).applyTo(area);
        Label about = new Label(area, SWT.WRAP);
        about.setText(WorkbenchTexts.get("recovery.message"));
        int width = Arrays.stream(WIDTHS).sum();
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(width, SWT.DEFAULT)
                .applyTo(about);
        table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setData(ID, "recovery.entries");
        table.setHeaderVisible(true);
        for (int i = 0; i < HEADINGS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(WorkbenchTexts.get(HEADINGS[i]));
            column.setWidth(WIDTHS[i]);
        }
        fill();
        table.addListener(SWT.Selection, event -> update());
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, table.getItemHeight() * ROWS)
                .applyTo(table);
        return area;
    }

    private void fill() {
        table.removeAll();
        for (RecoveryEntry entry : entries) {
            TableItem item = new TableItem(table, SWT.NONE);
            String file = entry.file().map(Object::toString).orElseGet(() -> WorkbenchTexts.get("status.nofile"));
            item.setText(new String[] {entry.name(), Moments.text(entry.edited()), file});
            item.setChecked(true);
        }
        table.select(0);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, WorkbenchTexts.get("recovery.restore"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, WorkbenchTexts.get("recovery.later"), false);
        createButton(parent, DISCARD, WorkbenchTexts.get("recovery.discard"), false);
        table.setFocus();
    }

    private void update() {
        boolean any = !checked().isEmpty();
        getButton(IDialogConstants.OK_ID).setEnabled(any);
        getButton(DISCARD).setEnabled(any);
    }

    private List<RecoveryEntry> checked() {
        List<RecoveryEntry> checked = new ArrayList<>();
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getChecked()) {
                checked.add(entries.get(i));
            }
        }
        return checked;
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == DISCARD) {
            discard();
        } else {
            super.buttonPressed(id);
        }
    }

    private void discard() {
        List<RecoveryEntry> unwanted = checked();
        String names =
                String.join("\n", unwanted.stream().map(RecoveryEntry::name).toList());
        String[] buttons = {WorkbenchTexts.get("recovery.discard.yes"), WorkbenchTexts.get("dialog.cancel")};
        int answer = new MessageDialog(
                        getShell(),
                        WorkbenchTexts.get("recovery.discard.title"),
                        null,
                        WorkbenchTexts.get("recovery.discard.ask", names),
                        MessageDialog.WARNING,
                        1,
                        buttons)
                .open();
        if (answer != 0) {
            return;
        }
        entries.removeAll(unwanted.stream().filter(discard).toList());
        if (entries.isEmpty()) {
            close();
        } else {
            fill();
            update();
        }
    }

    @Override
    protected void okPressed() {
        chosen = checked();
        super.okPressed();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
