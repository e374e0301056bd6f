// SPDX-License-Identifier: EPL-2.0
package candor.workbench.theme;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;

/** The look of the whole window. The platform has no public way to it; the unofficial one is kept in this class. */
@Creatable
@SuppressWarnings("restriction")
public final class Themes {

    /** Topic of the event that another theme is on. */
    public static final String CHANGED = IThemeEngine.Events.THEME_CHANGED;

    private final IThemeEngine engine;

    @Inject
    public Themes(IThemeEngine engine) {
        this.engine = engine;
    }

    /** Whether the theme of this id is on. */
    public boolean isActive(String id) {
        ITheme active = engine.getActiveTheme();
        return active != null && active.getId().equals(id);
    }

    /** Puts a theme on, now and at every later start. */
    public void activate(String id) {
        engine.setTheme(id, true);
    }
}
