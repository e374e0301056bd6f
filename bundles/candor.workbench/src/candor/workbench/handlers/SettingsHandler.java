// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.settings.pages.SettingsPages;
import org.eclipse.e4.core.di.annotations.Execute;

/** Opens the preferences. */
public final class SettingsHandler {

    @Execute
    void open(SettingsPages pages) {
        pages.open();
    }
}
