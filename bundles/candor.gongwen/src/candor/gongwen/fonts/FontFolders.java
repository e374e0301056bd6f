// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every place in which systems keep fonts, those of the user first. */
final class FontFolders {

    /** System property that names the folders to look through in place of the system's, separated as in a class path. */
    static final String PLACES_PROPERTY = "candor.fonts.places";

    private FontFolders() {}

    /** All folders; some do not exist. */
    static List<Path> ofSystem() {
        List<Path> folders = new ArrayList<>();
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
