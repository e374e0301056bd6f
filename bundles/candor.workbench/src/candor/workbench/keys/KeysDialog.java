// SPDX-License-Identifier: EPL-2.0
package candor.workbench.keys;

import candor.workbench.WorkbenchTexts;
import java.util.List;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Every command that has keys, by its menu, with its keys; then what holds everywhere. */
public final class KeysDialog extends Dialog {

    private static final String ID = "candor.id";
    private static final int HEIGHT = 420;
    private static final int[] WIDTHS = {220, 200, 120};
    private static final String[] HEADINGS = {"keys.command", "keys.keys", "keys.menu"};

    private final MApplication application;
    private final TranslationService translation;
    private final Keys keys;

    public KeysDialog(Shell parent, MApplication application, TranslationService translation, Keys keys) {
        super(parent);
        this.application = application;
        this.translation = translation;
        this.keys = keys;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(WorkbenchTexts.get("keys.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setData(ID, "keys.table");
        table.setHeaderVisible(true);
        for (int i = 0; i < HEADINGS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(WorkbenchTexts.get(HEADINGS[i]));
            column.setWidth(WIDTHS[i]);
        }
        application.getCategories().forEach(category -> application.getCommands().stream()
                .filter(command -> command.getCategory() == category)
                .forEach(command -> add(table, command)));
        add(table, WorkbenchTexts.get("keys.everywhere.next"), "Tab");
        add(table, WorkbenchTexts.get("keys.everywhere.menu"), "F10");
        add(table, WorkbenchTexts.get("keys.everywhere.context"), "Shift+F10");
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, HEIGHT)
                .applyTo(table);
        return area;
    }

    private void add(Table table, MCommand command) {
        List<String> all = keys.of(command);
        if (!all.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                translate(command.getCommandName(), command.getContributorURI()),
                String.join(WorkbenchTexts.get("keys.or"), all),
                translate(command.getCategory().getName(), command.getCategory().getContributorURI())
            });
        }
    }

    private static void add(Table table, String what, String key) {
        new TableItem(table, SWT.NONE).setText(new String[] {what, key, WorkbenchTexts.get("keys.everywhere")});
    }

    private String translate(String text, String contributor) {
        return translation.translate(text, contributor);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, WorkbenchTexts.get("dialog.close"), true);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
