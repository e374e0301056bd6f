// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings.pages;

import candor.forms.dialogs.ModalPreferences;
import candor.workbench.WorkbenchTexts;
import candor.workbench.settings.SettingsPage;
import java.util.Comparator;
import java.util.List;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/** The preferences dialog: the pages of all bundles, in their order. */
public final class SettingsDialog extends ModalPreferences {

    private static final Point LEAST = new Point(760, 520);

    /** @param pages at least one */
    public SettingsDialog(Shell parent, IEclipseContext application, List<SettingsPage> pages) {
        super(parent, WorkbenchTexts.get("settings.title"), manager(application, pages));
        setMinimumPageSize(440, 380);
    }

    private static PreferenceManager manager(IEclipseContext application, List<SettingsPage> pages) {
        PreferenceManager manager = new PreferenceManager();
        pages.stream()
                .sorted(Comparator.comparingInt(SettingsPage::order).thenComparing(SettingsPage::id))
                .map(page -> node(application, page))
                .forEach(manager::addToRoot);
        return manager;
    }

    private static PreferenceNode node(IEclipseContext application, SettingsPage page) {
        IPreferencePage made = page.create(application);
        return new PreferenceNode(page.id(), made);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setMinimumSize(LEAST);
    }
}
