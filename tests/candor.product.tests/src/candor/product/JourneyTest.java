// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk's way through the finished desktop, with keys and eyes alone. */
class JourneyTest {

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
    void anEditIsSavedAndThereAfterTheEnd() {
        Path file = home.resolve("示例.meeting");
        Candor.run("new", "--sample", "--to", file.toString());
        try (DesktopProcess desktop = start(file)) {
            desktop.click(eyes.await(Sought.field("卷宗名称")));
            eyes.await(Sought.field("卷宗名称"), seen -> seen.is("focused"));
            desktop.keys("ctrl+a");
            desktop.type("Candor");
            eyes.await(Sought.field("卷宗名称"), seen -> seen.text().equals("Candor"));
            desktop.keys("ctrl+s");
            eyes.await(Sought.role("page tab").named("示例"), seen -> !seen.name().contains("*"));
            desktop.keys("ctrl+q");
            assertThat(desktop.exitCode()).isZero();
        }
        assertThat(dossier(file)).contains("title=\"Candor\"");
    }

    private DesktopProcess start(Path file) {
        return DesktopProcess.start(screen, home.resolve("data"), eyes.environment(), file.toString());
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
