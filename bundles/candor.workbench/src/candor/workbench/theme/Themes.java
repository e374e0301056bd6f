// SPDX-License-Identifier: EPL-2.0
package candor.workbench.theme;

import candor.forms.FormColors;
import candor.workbench.settings.Settings;
import candor.workbench.settings.Theme;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The look of the whole window. The platform has no public way to it; the unofficial one is kept in this class. */
@Creatable
@SuppressWarnings("restriction")
public final class Themes {

    /** Topic of the event that another theme is on. */
    public static final String CHANGED = IThemeEngine.Events.THEME_CHANGED;

    private static final int TOOLKIT_DELAY = 150;
    private static final String OURS = "candor.theme.";
    private static final String DARK = "candor.theme.dark";

    private static final String LIGHT = "candor.theme.light";

    /** Where the engine looks for the theme to begin with. */
    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";

    private static final String ENGINE_THEME = "themeid";

    /**
     * Whether the desktop around the program was dark at the start; later the toolkit reports the theme we have
     * applied.
     */
    private record SystemLook(boolean dark) {}

    private final IThemeEngine engine;
    private final Settings settings;
    private final IEclipseContext application;

    @Inject
    public Themes(IThemeEngine engine, Settings settings, MApplication application) {
        this.engine = engine;
        this.settings = settings;
        this.application = application.getContext();
    }

    /** Tells the theme engine which theme to begin with, before anything is drawn. */
    public static void prepare(Settings settings, IEclipseContext application) {
        SystemLook system = new SystemLook(Display.isSystemDarkTheme());
        application.set(SystemLook.class, system);
        InstanceScope.INSTANCE.getNode(ENGINE).put(ENGINE_THEME, id(settings.theme(), system));
    }

    private static String id(Theme theme, SystemLook system) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case SYSTEM -> system != null && system.dark() ? DARK : LIGHT;
        };
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

    /** Applies a theme now and at every later start. */
    public void activate(String id) {
        settings.setTheme(id.equals(DARK) ? Theme.DARK : Theme.LIGHT);
        engine.setTheme(id, true);
    }

    /** Applies a theme that the person has chosen, which may be the one of the desktop around the program. */
    public void activate(Theme theme) {
        settings.setTheme(theme);
        engine.setTheme(id(theme, application.get(SystemLook.class)), true);
    }

    /**
     * Runs work once the toolkit's own widgets have the colours of a new theme, which is shortly after {@link
     * #CHANGED}. Nothing is run where the control has been disposed by then.
     */
    public static void whenSettled(Control control, Runnable work) {
        control.getDisplay().timerExec(TOOLKIT_DELAY, () -> {
            if (!control.isDisposed()) {
                work.run();
            }
        });
    }
}
