// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What the finished desktop keeps between two runs: unsaved work after kill -9, open files, the language. */
@ResourceLock(DesktopProcess.TITLE)
class RecoveryJourneyTest extends DesktopJourney {

    private static final Pattern DOSSIER_TITLE = Pattern.compile("(<meeting:Dossier\\b[^>]*?\\btitle=\")([^\"]*)");

    @Test
    void afterAKillTheWholeModelComesBackAndNothingIsLeftOver() {
        Path file = sample();
        String before = dossier(file);
        try (DesktopProcess desktop = launch(file.toString())) {
            rename(desktop, "Candor");
            desktop.waitFor("a safety copy of all that was typed", () -> copyHolds("Candor"));
            desktop.crash();
        }
        assertThat(dossier(file)).isEqualTo(before);
        assertThat(home(".~示例.meeting.lock")).exists();

        try (DesktopProcess desktop = launch()) {
            eyes().press(Sought.button("恢复"));
            eyes().await(tab("*示例"));
            desktop.keys("ctrl+s");
            eyes().awaitGone(tab("*示例"));
            assertThat(dossier(file)).isEqualTo(withTitle(before, "Candor"));

            desktop.keys("ctrl+q");
            assertThat(desktop.exitCode()).isZero();
        }
        assertThat(home(".~示例.meeting.lock")).doesNotExist();
        assertThat(Candor.filesBelow(data("recovery"))).isEmpty();
        assertThat(Candor.filesBelow(data("backups")))
                .filteredOn(name -> name.endsWith(".meeting"))
                .singleElement()
                .satisfies(kept ->
                        assertThat(dossier(data("backups").resolve(kept))).isEqualTo(before));

        try (DesktopProcess desktop = launch()) {
            eyes().await(tab("示例"));
            desktop.keys("ctrl+q");
            assertThat(desktop.exitCode()).as("nothing to ask about").isZero();
        }
    }

    @Test
    void theLanguageThatWasChosenIsSpokenEverywhereAndTheCommandLineWins() throws IOException {
        Path settings = Files.createDirectories(data(".metadata/.plugins/org.eclipse.core.runtime/.settings"));
        Files.writeString(settings.resolve("candor.workbench.prefs"), "eclipse.preferences.version=1\nlanguage=en\n");
        try (DesktopProcess desktop = launch()) {
            desktop.waitForWindow("Candor");
            desktop.waitUntilStill();
            desktop.click(eyes().await(Sought.role("menu").named("Tools")));
            desktop.click(eyes().await(Sought.role("menu item").named("Preferences")));
            desktop.waitForWindow("Preferences");
            eyes().await(Sought.button("Apply and Close"));
            eyes().await(Sought.button("Cancel"));
        }
        assertThat(Files.getPosixFilePermissions(data(".metadata")))
                .as("whoever had opened it to others")
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        try (DesktopProcess desktop = launch("-nl", "zh_CN")) {
            desktop.waitForWindow(DesktopProcess.TITLE);
        }
    }

    private boolean copyHolds(String title) {
        return Candor.filesBelow(data("recovery")).stream()
                .filter(name -> name.endsWith(".meeting"))
                .map(name -> dossier(data("recovery").resolve(name)))
                .anyMatch(xmi -> xmi.equals(withTitle(xmi, title)));
    }

    private static String withTitle(String xmi, String title) {
        return DOSSIER_TITLE.matcher(xmi).replaceFirst("$1" + Matcher.quoteReplacement(title));
    }
}
