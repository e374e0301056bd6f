// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings.pages;

import candor.forms.dialogs.Windows;
import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;

/** Opens the preferences dialog. */
@Creatable
public final class SettingsPages {

    private final SettingsPageCatalog pages;
    private final IEclipseContext application;
    private final Display display;

    @Inject
    public SettingsPages(SettingsPageCatalog pages, MApplication application, Display display) {
        this.pages = pages;
        this.application = application.getContext();
        this.display = display;
    }

    /** Comes back when the dialog is closed. */
    public void open() {
        new SettingsDialog(Windows.front(display), pages.nodes(application)).open();
    }
}
