// SPDX-License-Identifier: EPL-2.0
package candor.workbench.theme;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.menu.MItem;

/** Changes to another theme and remembers it. */
public final class ThemeHandler {

    /** Parameter of the command: id of a theme. */
    private static final String THEME = "candor.parameter.theme";

    @CanExecute
    boolean canChange(Themes themes, @Optional @Named(THEME) String theme, @Optional MItem item) {
        if (item != null) {
            item.setSelected(themes.isActive(theme));
        }
        return true;
    }

    @Execute
    void change(Themes themes, @Named(THEME) String theme) {
        themes.activate(theme);
    }
}
