// SPDX-License-Identifier: EPL-2.0
package candor.paper.settings;

import candor.workbench.settings.SettingsPage;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.preference.IPreferencePage;
import org.osgi.service.component.annotations.Component;

/** Contributes the page of the documents to the preferences. */
@Component
public final class DocumentsSettings implements SettingsPage {

    @Override
    public String id() {
        return "candor.settings.documents";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public IPreferencePage create(IEclipseContext application) {
        return ContextInjectionFactory.make(DocumentsPage.class, application);
    }
}
