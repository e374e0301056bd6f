// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.preference.IPreferencePage;

/**
 * A page of the preferences dialog that a bundle contributes as an OSGi service. It keeps its values itself, in the
 * preferences of its own bundle, when it is asked to ({@code performOk}).
 */
public interface SettingsPage {

    /** Unique among all pages, such as {@code candor.settings.general}. */
    String id();

    /** Where it stands among the others; ours have 100, 200, 300. */
    int order();

    /**
     * Makes a new page, with its title.
     *
     * @param application the application's context
     */
    IPreferencePage create(IEclipseContext application);
}
