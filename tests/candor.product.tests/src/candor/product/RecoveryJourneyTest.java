// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the finished desktop keeps between two runs: unsaved work after kill -9, open files, the language. */
class RecoveryJourneyTest {

    private static final Sought TITLE = Sought.field("卷宗名称");
    private static final Pattern DOSSIER_TITLE = Pattern.compile("(<meeting:Dossier\\b[^>]*?\\btitle=\")([^\"]*)");

    private static DesktopScreen screen;
    private static AssistiveEyes eyes;

    @TempDir
    private Path home;

    @BeforeAll
    static void open() {
        screen = new DesktopScreen("1366x768");
        eyes = new AssistiveEyes();
    }

    @AfterAll
    static void close() {
        eyes.close();
        screen.close();
    }

    @Test
    void afterAKillTheWholeModelComesBackAndNothingIsLeftOver() {
        Path file = home.resolve("示例.meeting");
        Candor.run("new", "--sample", "--to", file.toString());
        String before = dossier(file);
        try (DesktopProcess desktop = launch(file.toString())) {
            type(desktop, "Candor");
            desktop.waitFor("a safety copy of all that was typed", () -> copyHolds("Candor"));
            desktop.crash();
        }
        assertThat(dossier(file)).isEqualTo(before);
        assertThat(home.resolve(".~示例.meeting.lock")).exists();

        try (DesktopProcess desktop = launch()) {
            eyes.press(Sought.button("恢复"));
            eyes.await(tab("*示例"));
            desktop.keys("ctrl+s");
            eyes.awaitGone(tab("*示例"));
            assertThat(dossier(file)).isEqualTo(withTitle(before, "Candor"));

            desktop.keys("ctrl+q");
            assertThat(desktop.exitCode()).isZero();
        }
        assertThat(home.resolve(".~示例.meeting.lock")).doesNotExist();
        assertThat(Candor.filesBelow(home.resolve("data/recovery"))).isEmpty();
        assertThat(Candor.filesBelow(home.resolve("data/backups")))
                .filteredOn(name -> name.endsWith(".meeting"))
                .singleElement()
                .satisfies(
                        kept -> assertThat(dossier(home.resolve("data/backups").resolve(kept)))
                                .isEqualTo(before));

        try (DesktopProcess desktop = launch()) {
            eyes.await(tab("示例"));
            desktop.keys("ctrl+q");
            assertThat(desktop.exitCode()).as("nothing to ask about").isZero();
        }
    }

    @Test
    void theLanguageThatWasChosenIsSpokenEverywhereAndTheCommandLineWins() throws IOException {
        Path settings =
                Files.createDirectories(home.resolve("data/.metadata/.plugins/org.eclipse.core.runtime/.settings"));
        Files.writeString(settings.resolve("candor.workbench.prefs"), "eclipse.preferences.version=1\nlanguage=en\n");
        try (DesktopProcess desktop = launch()) {
            desktop.waitForWindow("Candor");
            desktop.waitUntilStill();
            desktop.click(eyes.await(Sought.role("menu").named("Tools")));
            desktop.click(eyes.await(Sought.role("menu item").named("Preferences")));
            desktop.waitForWindow("Preferences");
            eyes.await(Sought.button("Apply and Close"));
            eyes.await(Sought.button("Cancel"));
        }
        try (DesktopProcess desktop = launch("-nl", "zh_CN")) {
            desktop.waitForWindow(DesktopProcess.TITLE);
        }
    }

    private DesktopProcess launch(String... arguments) {
        return DesktopProcess.launch(screen, home.resolve("data"), eyes.environment(), arguments);
    }

    private static void type(DesktopProcess desktop, String title) {
        desktop.click(eyes.await(Sought.role("table cell").named("基本情况")));
        desktop.keys("Return");
        desktop.click(eyes.await(TITLE));
        eyes.await(TITLE, seen -> seen.is("focused"));
        desktop.keys("ctrl+a");
        desktop.type(title);
        eyes.await(TITLE, seen -> seen.text().equals(title));
    }

    private boolean copyHolds(String title) {
        return Candor.filesBelow(home.resolve("data/recovery")).stream()
                .filter(name -> name.endsWith(".meeting"))
                .map(name -> dossier(home.resolve("data/recovery").resolve(name)))
                .anyMatch(xmi -> xmi.equals(withTitle(xmi, title)));
    }

    private static String withTitle(String xmi, String title) {
        return DOSSIER_TITLE.matcher(xmi).replaceFirst("$1" + Matcher.quoteReplacement(title));
    }

    private static Sought tab(String name) {
        return Sought.role("page tab").named(name);
    }

    private static String dossier(Path file) {
        try (ZipFile container = new ZipFile(file.toFile())) {
            return new String(
                    container.getInputStream(container.getEntry("dossier.xmi")).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
