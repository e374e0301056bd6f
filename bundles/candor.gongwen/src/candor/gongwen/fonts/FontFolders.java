// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where fonts are looked for, in this order: the user's own font folder, then every place in which systems keep fonts. */
final class FontFolders {

    /** System property that names another folder than {@code ~/.candor/fonts}. */
    static final String PROPERTY = "candor.fonts";

    /** System property that names the folders to look through in place of the system's, separated as in a class path. */
    static final String PLACES_PROPERTY = "candor.fonts.places";

    private FontFolders() {}

    /** The folder in which a person puts fonts for Candor alone. */
    static Path own() {
        String configured = System.getProperty(PROPERTY);
        return configured == null || configured.isBlank() ? home(".candor", "fonts") : Path.of(configured);
    }

    /** All folders; some do not exist. */
    static List<Path> all() {
        return all(own());
    }

    /** All folders, with {@code own} as the user's own. */
    static List<Path> all(Path own) {
        List<Path> folders = new ArrayList<>();
        folders.add(own);
        String places = System.getProperty(PLACES_PROPERTY);
        if (places != null) {
            for (String place : places.split(File.pathSeparator)) {
                folders.add(Path.of(place));
            }
            return List.copyOf(folders);
        }
        String system = System.getProperty("os.name", "");
        if (system.startsWith("Windows")) {
            addBelow(folders, System.getenv("LOCALAPPDATA"), "Microsoft/Windows/Fonts");
            addBelow(folders, System.getenv("SystemRoot"), "Fonts");
        } else if (system.startsWith("Mac")) {
            folders.add(home("Library", "Fonts"));
            folders.add(Path.of("/Library/Fonts"));
            folders.add(Path.of("/System/Library/Fonts"));
            folders.add(Path.of("/System/Library/AssetsV2"));
        } else {
            addBelow(folders, System.getenv("XDG_DATA_HOME"), "fonts");
            folders.add(home(".local", "share", "fonts"));
            folders.add(home(".fonts"));
            folders.add(Path.of("/usr/local/share/fonts"));
            folders.add(Path.of("/usr/share/fonts"));
        }
        return List.copyOf(folders);
    }

    private static Path home(String first, String... more) {
        Path path = Path.of(System.getProperty("user.home", "."), first);
        for (String name : more) {
            path = path.resolve(name);
        }
        return path;
    }

    private static void addBelow(List<Path> folders, String root, String below) {
        if (root != null && !root.isBlank()) {
            folders.add(Path.of(root, below));
        }
    }
}
