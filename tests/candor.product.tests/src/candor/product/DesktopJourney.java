// SPDX-License-Identifier: EPL-2.0
package candor.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** What every way through the finished desktop needs: a screen, the eyes of a screen reader, a home of its own and the sample in it. */
abstract class DesktopJourney {

    private static final Sought DOSSIER_TITLE = Sought.field("卷宗名称");

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

    final DesktopScreen screen() {
        return screen;
    }

    final AssistiveEyes eyes() {
        return eyes;
    }

    /** A file or folder of the person's home. */
    final Path home(String name) {
        return home.resolve(name);
    }

    /** A file or folder of the program's own data. */
    final Path data(String name) {
        return home("data").resolve(name);
    }

    /** A fresh copy of the sample. */
    final Path sample() {
        return sample(home("示例.meeting"));
    }

    /** The same in another file. */
    static Path sample(Path file) {
        Candor.run("new", "--sample", "--to", file.toString());
        return file;
    }

    /** Starts the desktop as the person does, with the data that an earlier run has left. */
    final DesktopProcess launch(String... arguments) {
        return DesktopProcess.launch(screen, home("data"), eyes.environment(), arguments);
    }

    /** Starts the desktop with a dossier and waits until its window stands still. */
    final DesktopProcess start(Path file) {
        return DesktopProcess.start(screen, home("data"), eyes.environment(), file.toString());
    }

    /** Gives the dossier that is open another title, in its form. */
    final void rename(DesktopProcess desktop, String title) {
        desktop.click(eyes.await(Sought.role("table cell").named("基本情况")));
        desktop.keys("Return");
        enter(desktop, DOSSIER_TITLE, title);
    }

    /** Types a text in the place of the one that stands in a field. */
    final void enter(DesktopProcess desktop, Sought field, String text) {
        desktop.click(eyes.await(field));
        eyes.await(field, seen -> seen.is("focused"));
        desktop.keys("ctrl+a");
        desktop.type(text);
        eyes.await(field, seen -> seen.text().equals(text));
    }

    /** The tab of a dossier. */
    static Sought tab(String name) {
        return Sought.role("page tab").named(name);
    }

    /** What stands in a file: the dossier as XMI. */
    static String dossier(Path file) {
        try (ZipFile container = new ZipFile(file.toFile())) {
            return new String(
                    container.getInputStream(container.getEntry("dossier.xmi")).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
