// SPDX-License-Identifier: EPL-2.0
package candor.workbench.theme;

import candor.forms.FormColors;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;

/** The look of the whole window. The platform has no public way to it; the unofficial one is kept in this class. */
@Creatable
@SuppressWarnings("restriction")
public final class Themes {

    /** Topic of the event that another theme is on. */
    public static final String CHANGED = IThemeEngine.Events.THEME_CHANGED;

    private static final String OURS = "candor.theme.";
    private static final String DARK = "candor.theme.dark";

    private final IThemeEngine engine;

    @Inject
    public Themes(IThemeEngine engine) {
        this.engine = engine;
    }

    /** Ids of our themes and what they are called, light before dark. */
    public SortedMap<String, String> all() {
        SortedMap<String, String> themes = new TreeMap<>(Comparator.reverseOrder());
        engine.getThemes().stream()
                .filter(theme -> theme.getId().startsWith(OURS))
                .forEach(theme -> themes.put(theme.getId(), theme.getLabel()));
        return themes;
    }

    /** The colours of forms that go with the theme that is on. */
    public FormColors formColors() {
        return isActive(DARK) ? FormColors.DARK : FormColors.LIGHT;
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
