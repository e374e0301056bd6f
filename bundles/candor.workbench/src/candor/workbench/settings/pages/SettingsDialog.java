// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings.pages;

import candor.forms.dialogs.ModalPreferences;
import candor.workbench.WorkbenchTexts;
import java.util.List;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/** The preferences dialog: the pages of all bundles, in their order. */
public final class SettingsDialog extends ModalPreferences {

    private static final Point LEAST = new Point(760, 520);

    /** @param pages at least one */
    SettingsDialog(Shell parent, List<IPreferenceNode> pages) {
        super(parent, WorkbenchTexts.get("settings.title"), manager(pages));
        setMinimumPageSize(440, 380);
    }

    private static PreferenceManager manager(List<IPreferenceNode> pages) {
        PreferenceManager manager = new PreferenceManager();
        pages.forEach(manager::addToRoot);
        return manager;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setMinimumSize(LEAST);
    }
}
