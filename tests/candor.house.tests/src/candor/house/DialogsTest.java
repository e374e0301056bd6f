// SPDX-License-Identifier: EPL-2.0
package candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One place makes dialogs and windows: nothing may open without its parent, or hide behind another window. */
class DialogsTest {

    private static final Path ROOT = Path.of(System.getProperty("candor.root"));

    private static final String HOME = "bundles/candor.forms/src/candor/forms/dialogs/";

    /** What makes a window of its own, or a dialog of the platform's. */
    private static final Pattern OTHER_WAY = Pattern.compile(
            "new (?:\\w*\\.)*(?:\\w*MessageDialog|MessageBox|Shell|FileDialog|DirectoryDialog|PrintDialog|ColorDialog|FontDialog|InputDialog|ErrorDialog)\\("
                    + "|extends (?:Dialog|\\w*MessageDialog|TitleAreaDialog|PreferenceDialog|PopupDialog|TrayDialog|InputDialog|ApplicationWindow|Window)\\b"
                    + "|(?:MessageDialog|ErrorDialog)\\.open");

    @Test
    void nothingElseMakesWindows() {
        List<String> found = new ArrayList<>();
        sources("bundles").forEach(file -> {
            Matcher other = OTHER_WAY.matcher(read(file));
            String name = ROOT.relativize(file).toString().replace('\\', '/');
            while (!name.startsWith(HOME) && other.find()) {
                found.add(name + ": " + other.group());
            }
        });
        assertThat(found).isEmpty();
        assertThat(OTHER_WAY.matcher("return new Shell(display);").find()).isTrue();
        assertThat(OTHER_WAY.matcher("final class Some extends Dialog {").find())
                .isTrue();
    }

    private static Stream<Path> sources(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
