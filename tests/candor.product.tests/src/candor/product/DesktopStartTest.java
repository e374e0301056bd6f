// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The finished desktop starts and ends. */
@ResourceLock(DesktopProcess.TITLE)
class DesktopStartTest {

    @TempDir
    private Path folder;

    @Test
    void startsShowsItsWindowAndEnds() {
        try (DesktopScreen screen = new DesktopScreen("1366x768");
                DesktopProcess desktop = DesktopProcess.start(screen, folder.resolve("data"))) {
            screen.picture(folder.resolve("start.png"));
            assertThat(folder.resolve("start.png")).isNotEmptyFile();
            desktop.keys("ctrl+q");

            assertThat(desktop.exitCode()).isZero();
        }
    }
}
