// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import static candor.model.meeting.MeetingPackage.Literals.MEETING__VENUE;
import static org.assertj.core.api.Assertions.assertThat;

import candor.core.safety.RecoveryEntry;
import candor.core.safety.RecoveryStore;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.testing.Bot;
import candor.testing.Condition;
import candor.workbench.recovery.Recovery;
import candor.workbench.save.FileChooser;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.Fixtures;
import candor.workbench.testing.ScriptedChooser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is edited is copied to a safe place, and comes back after a crash. */
@ExtendWith(DesktopExtension.class)
class RecoveryTest {

    private static final String TITLE = "恢复没有保存的修改";

    private final MeetingStore store = new MeetingStore();

    @TempDir
    private Path folder;

    @BeforeEach
    @AfterEach
    void empty() throws IOException {
        RecoveryStore recovery = Desktop.get().service(RecoveryStore.class);
        for (RecoveryEntry entry : recovery.orphans()) {
            recovery.discard(entry);
        }
    }

    @Test
    void whatIsEditedIsCopiedAndWhatIsSavedIsNot(Desktop desktop) throws IOException {
        DossierSession session = desktop.openSample();
        edit(desktop, session, "第九会议室");
        waitForCopies(desktop, 1);
        assertThat(store.read(Files.newInputStream(copies(desktop).getFirst()), "副本")
                        .dossier()
                        .getMeeting()
                        .getVenue())
                .isEqualTo("第九会议室");

        desktop.provide(FileChooser.class, new ScriptedChooser(folder.resolve("甲.meeting")));
        desktop.execute("candor.command.save");
        waitForCopies(desktop, 0);
    }

    @Test
    void whatIsUndoneNeedsNoCopy(Desktop desktop) {
        DossierSession session = desktop.openSample();
        copySooner(desktop, session);
        edit(desktop, session, "第九会议室");
        waitForCopies(desktop, 1);

        desktop.undo();
        waitForCopies(desktop, 0);
    }

    @Test
    void whatIsClosedWithoutSavingIsWantedNoMore(Desktop desktop) {
        DossierSession session = desktop.openSample();
        copySooner(desktop, session);
        edit(desktop, session, "第九会议室");
        waitForCopies(desktop, 1);

        desktop.execute("candor.command.closeDossier");
        desktop.bot().shell("保存").bot().button("不保存").click();
        waitForCopies(desktop, 0);
    }

    @Test
    void afterACrashChangesComeBackToTheirFile(Desktop desktop) throws IOException {
        Path file = crashed(desktop, "甲", "第九会议室");
        Bot bot = offered(desktop);
        assertThat(bot.table().column("卷宗")).containsExactly("甲");
        assertThat(bot.table().column("原文件")).containsExactly(file.toString());

        bot.button("恢复").click();
        DossierSession session = only(desktop);
        assertThat(session.dossier().getMeeting().getVenue()).isEqualTo("第九会议室");
        assertThat(session.isDirty()).isTrue();
        assertThat(copies(desktop)).as("all there is until it is saved").hasSize(1);
        edit(desktop, session, "第十会议室");
        desktop.undo();
        assertThat(session.isDirty())
                .as("nothing can be undone to what the file holds")
                .isTrue();

        desktop.execute("candor.command.save");
        desktop.bot().waitUntil(Condition.that("not saved", () -> !session.isDirty()));
        assertThat(store.open(file).dossier().getMeeting().getVenue()).isEqualTo("第九会议室");
        waitForCopies(desktop, 0);
    }

    @Test
    void aNewDossierComesBackWithoutAFile(Desktop desktop) throws IOException {
        crashedNew(desktop, "新卷宗");

        offered(desktop).button("恢复").click();
        DossierSession session = only(desktop);
        assertThat(session.name()).isEqualTo("新卷宗");
        assertThat(session.file()).isEmpty();
        assertThat(session.isDirty()).isTrue();
    }

    @Test
    void laterIsLater(Desktop desktop) throws IOException {
        crashed(desktop, "甲", "第九会议室");

        offered(desktop).button("以后再说").click();
        assertThat(desktop.service(Sessions.class).all()).isEmpty();
        assertThat(offered(desktop).table().column("卷宗")).containsExactly("甲");
    }

    @Test
    void discardingIsAskedAbout(Desktop desktop) throws IOException {
        crashed(desktop, "甲", "第九会议室");
        Bot bot = offered(desktop);

        bot.button("丢弃…").click();
        desktop.bot().shell("丢弃修改").bot().button("取消").click();
        assertThat(copies(desktop)).hasSize(1);
        bot.button("丢弃…").click();
        desktop.bot().shell("丢弃修改").bot().button("丢弃").click();
        assertThat(copies(desktop)).isEmpty();
        desktop.bot()
                .waitUntil(Condition.that("still asking", () -> !desktop.bot().sees("上次程序没有正常结束")));
    }

    @Test
    void onlyWhatIsCheckedIsRestored(Desktop desktop) throws IOException {
        crashed(desktop, "甲", "第九会议室");
        crashed(desktop, "乙", "第八会议室");
        Bot bot = offered(desktop);
        int unwanted = bot.table().column("卷宗").indexOf("乙");

        desktop.act(() -> {
            bot.table().widget.getItem(unwanted).setChecked(false);
            bot.table().widget.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        });
        bot.button("恢复").click();
        assertThat(only(desktop).name()).isEqualTo("甲");
        assertThat(offered(desktop).table().column("卷宗")).containsExactly("乙");
    }

    @Test
    void aDamagedCopyIsToldAndKept(Desktop desktop) throws IOException {
        crashed(desktop, "甲", "第九会议室");
        Files.writeString(copies(desktop).getFirst(), "坏了");

        offered(desktop).button("恢复").click();
        Bot failure = desktop.bot().shell("出错了").bot();
        assertThat(failure.sees("“甲”没有保存的修改不能恢复")).isTrue();
        assertThat(failure.sees("damaged")).isTrue();
        failure.button("关闭").click();
        assertThat(desktop.service(Sessions.class).all()).isEmpty();
        assertThat(copies(desktop)).isEmpty();
        assertThat(desktop.service(RecoveryStore.class).folder().resolve("damaged"))
                .isNotEmptyDirectory();
    }

    @Test
    void theSameDossierFromTwoCrashesIsADossierAndACopy(Desktop desktop) throws IOException {
        Path file = crashed(desktop, "甲", "第九会议室");
        copy(desktop, "甲", Optional.of(file), "第八会议室");

        offered(desktop).button("恢复").click();
        Sessions sessions = desktop.service(Sessions.class);
        desktop.bot().waitUntil(Condition.that("not both", () -> sessions.all().size() == 2));
        assertThat(sessions.all())
                .extracting(session -> session.file().isPresent())
                .containsExactlyInAnyOrder(true, false);
    }

    /** As in a meeting, where a second's pause is enough. */
    private static void copySooner(Desktop desktop, DossierSession session) {
        desktop.act(() -> session.setLive(true));
    }

    private static void edit(Desktop desktop, DossierSession session, String venue) {
        desktop.call(() -> {
            Fixtures.set(session, session.dossier().getMeeting(), MEETING__VENUE, venue);
            return null;
        });
    }

    /** A file, and the changes of a run that has died. */
    private Path crashed(Desktop desktop, String name, String venue) throws IOException {
        Path file = folder.resolve(name + ".meeting");
        store.save(sample(), file);
        copy(desktop, name, Optional.of(file), venue);
        return file;
    }

    private void crashedNew(Desktop desktop, String name) throws IOException {
        copy(desktop, name, Optional.empty(), "第九会议室");
    }

    private void copy(Desktop desktop, String name, Optional<Path> file, String venue) throws IOException {
        RecoveryStore recovery = desktop.service(RecoveryStore.class);
        DossierDocument document = sample();
        document.dossier().getMeeting().setVenue(venue);
        List<Path> before = files(recovery.folder(), ".json");
        recovery.begin().write(store.snapshot(document), name, file, Optional.empty());
        for (Path mark : files(recovery.folder(), ".json")) {
            if (!before.contains(mark)) {
                // Another run of this process number, long ago.
                Files.writeString(
                        mark,
                        Files.readString(mark)
                                .replaceAll("\"started\": \"[^\"]*\"", "\"started\": \"2001-01-01T00:00:00Z\""));
            }
        }
    }

    private DossierDocument sample() {
        return Fixtures.sample().document();
    }

    private Bot offered(Desktop desktop) {
        desktop.act(() -> desktop.service(Recovery.class).offer());
        return desktop.bot().shell(TITLE).bot();
    }

    private static DossierSession only(Desktop desktop) {
        Sessions sessions = desktop.service(Sessions.class);
        desktop.bot()
                .waitUntil(Condition.that("not opened", () -> sessions.all().size() == 1));
        desktop.bot().settle();
        return sessions.all().getFirst();
    }

    private static List<Path> copies(Desktop desktop) {
        return files(desktop.service(RecoveryStore.class).folder(), ".meeting");
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)
                            && !file.getFileName().toString().startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void waitForCopies(Desktop desktop, int count) {
        desktop.bot()
                .waitUntil(Condition.that(
                        "not " + count + " copies", () -> copies(desktop).size() == count));
    }
}
