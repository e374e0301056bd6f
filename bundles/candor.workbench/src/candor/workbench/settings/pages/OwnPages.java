// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings.pages;

import candor.workbench.settings.SettingsPage;
import java.util.List;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.preference.IPreferencePage;

/** The pages of the workbench itself. */
record OwnPages(String id, int order, Class<? extends IPreferencePage> type) implements SettingsPage {

    /** All of them. */
    static List<SettingsPage> all() {
        return List.of(
                new OwnPages("candor.settings.general", 100, GeneralPage.class),
                new OwnPages("candor.settings.saving", 200, SavingPage.class));
    }

    @Override
    public IPreferencePage create(IEclipseContext application) {
        return ContextInjectionFactory.make(type, application);
    }
}
