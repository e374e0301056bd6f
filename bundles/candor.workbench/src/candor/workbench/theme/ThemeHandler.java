// SPDX-License-Identifier: EPL-2.0
package candor.workbench.theme;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;

/** Changes to another theme and remembers it. */
public final class ThemeHandler {

    /** Parameter of the command: id of a theme. */
    private static final String THEME = "candor.parameter.theme";

    @Execute
    void change(Themes themes, @Named(THEME) String theme) {
        themes.activate(theme);
    }
}
