// SPDX-License-Identifier: EPL-2.0
package candor.workbench.recovery;

import candor.core.safety.RecoveryEntry;
import candor.forms.dialogs.ColumnDialog;
import candor.forms.dialogs.DialogTable;
import candor.forms.dialogs.Question;
import candor.workbench.WorkbenchTexts;
import candor.workbench.safety.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Lists dossiers with unsaved changes and asks whether to restore or discard them. Closed without an answer, it keeps
 * them for later.
 */
final class RecoveryDialog extends ColumnDialog {

    private static final int DISCARD = IDialogConstants.CLIENT_ID;
    private static final int ROWS = 6;
    private static final int DOSSIER = 220;
    private static final int EDITED = 150;
    private static final int FILE = 360;

    private final Predicate<RecoveryEntry> discard;
    private final List<RecoveryEntry> entries;
    private List<RecoveryEntry> chosen = List.of();
    private Table table;

    /** @param discard deletes one; false where that failed */
    RecoveryDialog(Shell parent, List<RecoveryEntry> entries, Predicate<RecoveryEntry> discard) {
        super(parent, WorkbenchTexts.get("recovery.title"));
        this.entries = new ArrayList<>(entries);
        this.discard = discard;
    }

    /** What is to be opened now. */
    List<RecoveryEntry> chosen() {
        return chosen;
    }

    @Override
    protected void fill(Composite area) {
        DialogTable list = new DialogTable("recovery.entries", SWT.CHECK | SWT.H_SCROLL)
                .column(WorkbenchTexts.get("recovery.dossier"), DOSSIER)
                .column(WorkbenchTexts.get("recovery.edited"), EDITED)
                .column(WorkbenchTexts.get("recovery.file"), FILE);
        list.heading(area, WorkbenchTexts.get("recovery.message"));
        table = list.table(area, ROWS);
        fill();
        table.addListener(SWT.Selection, event -> update());
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
        int answer = Question.warn(
                getShell(),
                WorkbenchTexts.get("recovery.discard.title"),
                WorkbenchTexts.get("recovery.discard.ask", names),
                1,
                buttons);
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
}
