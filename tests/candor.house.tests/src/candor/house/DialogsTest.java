// SPDX-License-Identifier: EPL-2.0
package candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern DIALOG =
            Pattern.compile("class (\\w+) extends (?:ColumnDialog|ModalDialog|ModalMessage|ModalPreferences)\\b");

    /** The title that a dialog gives to its base class. */
    private static final Pattern TITLE = Pattern.compile("super\\([^;]*?Texts\\.get\\(\\s*\"([^\"]+)\"");

    /** The id of a widget, or a title. */
    private static final Pattern QUOTED = Pattern.compile("(?<!get\\()\"(?:\\w+[./][\\w./]+|\\p{IsHan}+)\"");

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

    /**
     * Every class of a dialog is opened by some test of widgets, by its title or by the id of something in it; there {@code
     * DialogWatch} judges its owner, its icon, its modality and whether Esc closes it.
     */
    @Test
    void everyDialogIsOpenedByATest() {
        String tests = sources("tests")
                .filter(file -> !file.endsWith("DialogsTest.java"))
                .map(DialogsTest::read)
                .collect(Collectors.joining());
        List<String> dialogs = new ArrayList<>();
        List<String> unopened = new ArrayList<>();
        sources("bundles").forEach(file -> {
            String source = read(file);
            Matcher dialog = DIALOG.matcher(source);
            if (dialog.find() && !source.contains("abstract class")) {
                dialogs.add(dialog.group(1));
                boolean opened = QUOTED.matcher(source + titles(file, source))
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(tests::contains);
                if (!opened) {
                    unopened.add(dialog.group(1));
                }
            }
        });
        assertThat(dialogs).contains("ExportDialog", "PastePreview").hasSizeGreaterThan(12);
        assertThat(unopened).isEmpty();
    }

    /** What the keys of a source say in Chinese, each in quotation marks. */
    private static String titles(Path file, String source) {
        Path bundle = ROOT.resolve("bundles")
                .resolve(ROOT.resolve("bundles").relativize(file).getName(0));
        Properties texts = new Properties();
        Path words = bundle.resolve("OSGI-INF/l10n/bundle.properties");
        if (Files.exists(words)) {
            try (Reader reader = Files.newBufferedReader(words)) {
                texts.load(reader);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return TITLE.matcher(source)
                .results()
                .map(key -> "\"" + texts.getProperty(key.group(1), key.group(1)) + "\"")
                .collect(Collectors.joining());
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
