// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings;

import candor.workbench.Ids;
import jakarta.inject.Inject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What a person has decided for this machine, as opposed to what belongs to a dossier. Found in the application's context.
 * An office can preset values for all its people ({@code candor.workbench/keepBackups=20}) in the installation's
 * configuration scope or with {@code -pluginCustomization}; a person's own choice goes before. Every value is judged when it
 * is read: a preference that makes no sense counts as none.
 */
public final class Settings {

    /** Sent with the settings when one of them has changed. */
    public static final String CHANGED = "candor/settings/CHANGED";

    /** Seconds between two safety copies of what is being edited, unless a person decides otherwise. */
    public static final int AUTOSAVE_DEFAULT = 60;

    /** More often would be felt, and gain nothing. */
    public static final int AUTOSAVE_LEAST = 5;

    /** An hour: whoever wants longer wants none. */
    public static final int AUTOSAVE_MOST = 3600;

    /** Earlier versions that are kept of each file, unless a person decides otherwise. */
    public static final int BACKUPS_DEFAULT = 10;

    /** Earlier versions that can be kept of each file. */
    public static final int BACKUPS_MOST = 100;

    private static final String EXPORT_FOLDER = "exportFolder";
    private static final String FONT_FOLDER = "fontFolder";
    private static final String AUTOSAVE_SECONDS = "autosaveSeconds";
    private static final String KEEP_BACKUPS = "keepBackups";
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";

    /** A person's own before the installation's before what was given on the command line. */
    private static final IScopeContext[] SCOPES = {
        InstanceScope.INSTANCE, ConfigurationScope.INSTANCE, DefaultScope.INSTANCE
    };

    private final IEventBroker events;
    private final String node;

    @Inject
    public Settings(IEventBroker events) {
        this(events, Ids.BUNDLE);
    }

    Settings(IEventBroker events, String node) {
        this.events = events;
        this.node = node;
    }

    /** Where exported documents go; empty where that is decided each time. It need not exist (any more). */
    public Optional<Path> exportFolder() {
        return folder(EXPORT_FOLDER);
    }

    /** @param folder null for none */
    public void setExportFolder(Path folder) {
        put(EXPORT_FOLDER, folder);
    }

    /** Where this person keeps fonts for documents; empty where that is the usual place. It need not exist (any more). */
    public Optional<Path> fontFolder() {
        return folder(FONT_FOLDER);
    }

    /** @param folder null for the usual place */
    public void setFontFolder(Path folder) {
        put(FONT_FOLDER, folder);
    }

    /** Seconds after which changes are copied to a safe place at the latest; 0 for never. */
    public int autosaveSeconds() {
        return number(AUTOSAVE_SECONDS, AUTOSAVE_DEFAULT, AUTOSAVE_LEAST, AUTOSAVE_MOST);
    }

    /** @param seconds 0 for never */
    public void setAutosaveSeconds(int seconds) {
        put(AUTOSAVE_SECONDS, seconds);
    }

    /** Earlier versions that are kept of each file; 0 for none. */
    public int keepBackups() {
        return number(KEEP_BACKUPS, BACKUPS_DEFAULT, 1, BACKUPS_MOST);
    }

    /** @param versions 0 for none */
    public void setKeepBackups(int versions) {
        put(KEEP_BACKUPS, versions);
    }

    /** The language from the next start on. */
    public Language language() {
        return choice(LANGUAGE, Language.values(), Language::key);
    }

    /** Takes effect at the next start. */
    public void setLanguage(Language language) {
        put(LANGUAGE, language.key());
    }

    /** The look. */
    public Theme theme() {
        return choice(THEME, Theme.values(), Theme::key);
    }

    /** Only remembers it; {@code candor.workbench.theme.Themes} puts it on. */
    public void setTheme(Theme theme) {
        put(THEME, theme.key());
    }

    private Optional<Path> folder(String key) {
        try {
            return Optional.of(text(key))
                    .filter(text -> !text.isBlank())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException foreign) {
            return Optional.empty();
        }
    }

    /** 0 is "none" for every number here. */
    private int number(String key, int usual, int least, int most) {
        try {
            int number = Integer.parseInt(text(key).strip());
            return number == 0 || number >= least && number <= most ? number : usual;
        } catch (NumberFormatException none) {
            return usual;
        }
    }

    /** The first value is the one that counts where nothing sensible stands. */
    private <T> T choice(String key, T[] values, Function<T, String> keys) {
        return Arrays.stream(values)
                .filter(value -> keys.apply(value).equals(text(key)))
                .findFirst()
                .orElse(values[0]);
    }

    private String text(String key) {
        return Arrays.stream(SCOPES)
                .map(scope -> scope.getNode(node).get(key, null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private void put(String key, Object value) {
        String text = value == null ? "" : value.toString();
        if (text.equals(text(key))) {
            return;
        }
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(node);
        preferences.put(key, text);
        try {
            preferences.flush();
        } catch (BackingStoreException unwritable) {
            // Holds until the program ends; the log says why not longer.
            ILog.of(Settings.class).error(unwritable.getMessage(), unwritable);
        }
        events.post(CHANGED, this);
    }
}
