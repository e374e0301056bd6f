// SPDX-License-Identifier: EPL-2.0
package candor.workbench.keys;

import candor.forms.dialogs.ColumnDialog;
import candor.forms.dialogs.DialogTable;
import candor.workbench.WorkbenchTexts;
import java.util.List;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCategory;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Every command that has keys, by its menu, with its keys; then what holds everywhere. */
public final class KeysDialog extends ColumnDialog {

    private static final int ROWS = 18;
    private static final int COMMAND = 220;
    private static final int KEYS = 200;
    private static final int MENU = 120;

    private final MApplication application;
    private final TranslationService translation;
    private final Keys keys;

    public KeysDialog(Shell parent, MApplication application, TranslationService translation, Keys keys) {
        super(parent, WorkbenchTexts.get("keys.title"));
        this.application = application;
        this.translation = translation;
        this.keys = keys;
    }

    @Override
    protected void fill(Composite area) {
        Table table = new DialogTable("keys.table", SWT.NONE)
                .column(WorkbenchTexts.get("keys.command"), COMMAND)
                .column(WorkbenchTexts.get("keys.keys"), KEYS)
                .column(WorkbenchTexts.get("keys.menu"), MENU)
                .table(area, ROWS);
        application.getCategories().forEach(category -> application.getCommands().stream()
                .filter(command -> isIn(command, category))
                .forEach(command -> add(table, command, translate(category.getName(), category.getContributorURI()))));
        application.getCommands().stream()
                .filter(command -> application.getCategories().stream().noneMatch(each -> isIn(command, each)))
                .forEach(command -> add(table, command, WorkbenchTexts.get("keys.everywhere")));
        add(table, WorkbenchTexts.get("keys.everywhere.next"), "Tab");
        add(table, WorkbenchTexts.get("keys.everywhere.menu"), "F10");
        add(table, WorkbenchTexts.get("keys.everywhere.context"), "Shift+F10");
    }

    /** Categories are compared by id, because a command of another bundle's fragment has a category object of its own. */
    private static boolean isIn(MCommand command, MCategory category) {
        return command.getCategory() != null
                && category.getElementId().equals(command.getCategory().getElementId());
    }

    private void add(Table table, MCommand command, String menu) {
        List<String> all = keys.of(command);
        if (!all.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                translate(command.getCommandName(), command.getContributorURI()),
                String.join(WorkbenchTexts.get("keys.or"), all),
                menu
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
}
