// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings;

import jakarta.inject.Inject;
import org.eclipse.e4.core.services.events.IEventBroker;

/**
 * What a person has decided about the program on this machine, as opposed to what belongs to a dossier. Found in the
 * application's context.
 */
public final class Settings {

    /** Seconds between two safety copies of what is being edited, unless a person decides otherwise. */
    public static final int AUTOSAVE_DEFAULT = 60;

    /** Fewer seconds would slow the program down without keeping more. */
    public static final int AUTOSAVE_LEAST = 5;

    /** An hour; a longer time would be as good as none. */
    public static final int AUTOSAVE_MOST = 3600;

    /** Earlier versions that are kept of each file, unless a person decides otherwise. */
    public static final int BACKUPS_DEFAULT = 10;

    /** Earlier versions that can be kept of each file. */
    public static final int BACKUPS_MOST = 100;

    private static final String AUTOSAVE_SECONDS = "autosaveSeconds";
    private static final String KEEP_BACKUPS = "keepBackups";
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";

    private final Preferences preferences;

    @Inject
    public Settings(IEventBroker events) {
        this(new Preferences(events));
    }

    Settings(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Seconds after which changes are copied to a safe place at the latest; 0 for never. */
    public int autosaveSeconds() {
        return preferences.number(AUTOSAVE_SECONDS, AUTOSAVE_DEFAULT, AUTOSAVE_LEAST, AUTOSAVE_MOST);
    }

    /** @param seconds 0 for never */
    public void setAutosaveSeconds(int seconds) {
        preferences.put(AUTOSAVE_SECONDS, seconds);
    }

    /** Earlier versions that are kept of each file; 0 for none. */
    public int keepBackups() {
        return preferences.number(KEEP_BACKUPS, BACKUPS_DEFAULT, 1, BACKUPS_MOST);
    }

    /** @param versions 0 for none */
    public void setKeepBackups(int versions) {
        preferences.put(KEEP_BACKUPS, versions);
    }

    /** The language from the next start on. */
    public Language language() {
        return preferences.choice(LANGUAGE, Language.values(), Language::key);
    }

    /** Takes effect at the next start. */
    public void setLanguage(Language language) {
        preferences.put(LANGUAGE, language.key());
    }

    /** The look. */
    public Theme theme() {
        return preferences.choice(THEME, Theme.values(), Theme::key);
    }

    /** Only remembers the theme; {@code candor.workbench.theme.Themes} applies it. */
    public void setTheme(Theme theme) {
        preferences.put(THEME, theme.key());
    }
}
