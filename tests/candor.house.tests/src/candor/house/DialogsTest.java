// SPDX-License-Identifier: EPL-2.0
package candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
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

    /** What makes a window, or a kind of window: a class of the platform's by the end of its name. */
    private static final Pattern WINDOW = Pattern.compile(
            "(?:new|extends) (?:\\w*\\.)*(\\w*(?:Dialog|MessageBox|Shell|ToolTip|Popup|Wizard|ApplicationWindow|\\bWindow))\\b(?!\\[)"
                    + "|\\b(MessageDialog|ErrorDialog|MessageDialogWithToggle)\\.open");

    /** The first line of a page of the guide. */
    private static final Pattern EXPLAINS = Pattern.compile("\\A<!-- help: ([^>]*) -->");

    private static final Pattern DECLARED = Pattern.compile("(?:class|record|interface|enum) (\\w+)");

    /** Where something is asked or said in a few words. */
    private static final Pattern QUESTION = Pattern.compile("\\bQuestion\\s*\\.(?:ask|warn|tell)\\(");

    private static final Pattern KEY = Pattern.compile("\\bget\\(\\s*\"([^\"]+)\"");

    /** Asks behind a dialog of the operating system, which no test can answer. */
    private static final String BEHIND_THE_SYSTEM = "NativeFileChooser.java";

    private static final Pattern DIALOG =
            Pattern.compile("class (\\w+) extends (?:ColumnDialog|ModalDialog|ModalMessage|ModalPreferences)\\b");

    /** The title that a dialog gives to its base class. */
    private static final Pattern TITLE = Pattern.compile("super\\([^;]*?Texts\\.get\\(\\s*\"([^\"]+)\"");

    /** The id of a widget, or a title. */
    private static final Pattern QUOTED = Pattern.compile("(?<!get\\()\"(?:\\w+[./][\\w./]+|\\p{IsHan}+)\"");

    @Test
    void nothingElseMakesWindows() {
        Set<String> own = sources("bundles")
                .flatMap(file -> DECLARED.matcher(read(file)).results())
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        sources("bundles").forEach(file -> {
            String name = ROOT.relativize(file).toString().replace('\\', '/');
            if (!name.startsWith(HOME)) {
                others(read(file), own).forEach(other -> found.add(name + ": " + other));
            }
        });
        assertThat(found).isEmpty();
        assertThat(List.of(
                        "return new Shell(display);",
                        "final class Some extends Dialog {",
                        "new org.eclipse.swt.widgets.FileDialog(shell)",
                        "new WizardDialog(shell, wizard)",
                        "class Some extends DefaultToolTip {",
                        "MessageDialog.openError(shell, title, text)"))
                .allSatisfy(way -> assertThat(others(way, own)).as(way).hasSize(1));
    }

    private static List<String> others(String source, Set<String> own) {
        return WINDOW.matcher(source)
                .results()
                .filter(window -> window.group(1) == null || !own.contains(window.group(1)))
                .map(MatchResult::group)
                .toList();
    }

    /** Every class that asks something or says it in a window is made to do so by some test, which answers by its words. */
    @Test
    void everyQuestionIsAskedByATest() {
        String tests = tests();
        List<String> asking = new ArrayList<>();
        List<String> unasked = new ArrayList<>();
        sources("bundles").forEach(file -> {
            String source = read(file);
            String name = file.getFileName().toString();
            if (QUESTION.matcher(source).find() && !name.equals(BEHIND_THE_SYSTEM)) {
                asking.add(name);
                Properties texts = texts(file);
                boolean asked = KEY.matcher(source)
                        .results()
                        .map(key -> texts.getProperty(key.group(1), ""))
                        .anyMatch(text -> !text.isEmpty() && tests.contains("\"" + text + "\""));
                if (!asked) {
                    unasked.add(name);
                }
            }
        });
        assertThat(asking).contains("Printing.java").hasSizeGreaterThan(8);
        assertThat(unasked).isEmpty();
    }

    /**
     * Every class of a dialog is opened by some test of widgets, by its title or by the id of something in it; there {@code
     * DialogWatch} judges its owner, its icon, its modality and whether Esc closes it.
     */
    @Test
    void everyDialogIsOpenedByATest() {
        String tests = tests();
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

    /** F1 opens the page of the dialog in front; what asks for facts of an object belongs to the page of the part below it. */
    @Test
    void everyDialogHasItsPageOfTheGuide() throws IOException {
        Set<String> explained = new HashSet<>();
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs/guide"))) {
            pages.filter(page -> page.toString().endsWith(".md"))
                    .flatMap(page -> EXPLAINS.matcher(read(page)).results())
                    .forEach(line -> explained.addAll(List.of(line.group(1).split(" "))));
        }
        Set<String> dialogs = sources("bundles")
                .map(DialogsTest::read)
                .filter(source -> !source.contains("abstract class"))
                .flatMap(source -> DIALOG.matcher(source).results())
                .map(dialog -> dialog.group(1))
                .filter(dialog -> !dialog.equals("DraftDialog"))
                .collect(Collectors.toSet());
        assertThat(explained).containsAll(dialogs);
        assertThat(explained.stream().filter(subject -> Character.isUpperCase(subject.charAt(0))))
                .as("no page explains what is gone")
                .allMatch(dialogs::contains);
    }

    private static String tests() {
        return sources("tests")
                .filter(file -> !file.endsWith("DialogsTest.java"))
                .map(DialogsTest::read)
                .collect(Collectors.joining());
    }

    /** What the keys of a source say in Chinese, each in quotation marks. */
    private static String titles(Path file, String source) {
        Properties texts = texts(file);
        return TITLE.matcher(source)
                .results()
                .map(key -> "\"" + texts.getProperty(key.group(1), key.group(1)) + "\"")
                .collect(Collectors.joining());
    }

    /** The Chinese words of the bundle that a source belongs to. */
    private static Properties texts(Path file) {
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
        return texts;
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
