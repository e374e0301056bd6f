// SPDX-License-Identifier: EPL-2.0
package candor.base.place;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The one folder of the file system in which the program keeps what belongs to its user: settings, earlier versions, safety copies, logs,
 * and what a person puts there: fonts, templates, profiles of campaigns, word lists. The launchers choose the same place.
 *
 * <ul>
 *   <li>Linux: {@code $XDG_STATE_HOME/candor}, usually {@code ~/.local/state/candor}
 *   <li>Windows: {@code %LOCALAPPDATA%\Candor}
 *   <li>macOS: {@code ~/Library/Application Support/Candor}
 *   <li>anywhere: what the environment variable {@code CANDOR_DATA} names
 * </ul>
 */
public final class UserFolder {

    /**
     * System property that names another folder. The launcher sets it for the command line, which has no instance area
     * of the platform.
     */
    private static final String PROPERTY = "candor.data";

    private UserFolder() {}

    /** The folder; it need not exist. */
    public static Path find() {
        return find(System.getProperties(), System.getenv());
    }

    /** @param properties of the system */
    static Path find(Properties properties, Map<String, String> environment) {
        return Stream.of(properties.getProperty(PROPERTY), environment.get("CANDOR_DATA"))
                .filter(UserFolder::isNamed)
                .map(Path::of)
                .findFirst()
                .orElseGet(() -> usual(properties, environment));
    }

    private static Path usual(Properties properties, Map<String, String> environment) {
        Path home = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "");
        if (system.startsWith("Windows")) {
            return named(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"))
                    .resolve("Candor");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Candor");
        }
        return named(environment.get("XDG_STATE_HOME"), home.resolve(".local/state"))
                .resolve("candor");
    }

    private static Path named(String name, Path otherwise) {
        return isNamed(name) ? Path.of(name) : otherwise;
    }

    private static boolean isNamed(String name) {
        return name != null && !name.isBlank();
    }

    /** Fonts for documents, looked at before those of the system; {@code candor.fonts} names another folder. */
    public static Path fonts() {
        return part("fonts");
    }

    /** Templates that go before the shipped ones; {@code candor.templates} names another folder. */
    public static Path templates() {
        return part("templates");
    }

    /** Campaigns to begin a dossier with; {@code candor.profiles} names another folder. */
    public static Path profiles() {
        return part("profiles");
    }

    /** Words by which texts are judged; {@code candor.words} names another folder. */
    public static Path words() {
        return part("words");
    }

    /** Bundles that were added to the program; {@code candor.plugins} names another folder. */
    public static Path plugins() {
        return part("plugins");
    }

    private static Path part(String name) {
        return named(System.getProperty("candor." + name), find().resolve(name));
    }
}
