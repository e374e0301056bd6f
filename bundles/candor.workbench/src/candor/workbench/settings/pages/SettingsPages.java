// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings.pages;

import candor.forms.dialogs.Windows;
import candor.workbench.settings.SettingsPage;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;

/** Opens the preferences dialog. */
@Creatable
public final class SettingsPages {

    private final List<SettingsPage> contributed;
    private final IEclipseContext application;
    private final Display display;

    @Inject
    public SettingsPages(@Service List<SettingsPage> contributed, MApplication application, Display display) {
        this.contributed = contributed;
        this.application = application.getContext();
        this.display = display;
    }

    /** Comes back when the dialog is closed. */
    public void open() {
        List<SettingsPage> pages = new ArrayList<>(OwnPages.all());
        pages.addAll(contributed);
        new SettingsDialog(Windows.front(display), application, pages).open();
    }
}
