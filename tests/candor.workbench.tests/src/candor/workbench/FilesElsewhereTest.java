// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import static candor.model.meeting.MeetingPackage.Literals.MEETING__VENUE;
import static org.assertj.core.api.Assertions.assertThat;

import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.testing.Bot;
import candor.testing.Condition;
import candor.workbench.dossier.DossierOpener;
import candor.workbench.place.Place;
import candor.workbench.safety.Backups;
import candor.workbench.save.FileChooser;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.tabs.DossierTabs;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.Fixtures;
import candor.workbench.testing.ScriptedChooser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that others have to do with: a person decides, nothing is overwritten unseen. */
@ExtendWith(DesktopExtension.class)
class FilesElsewhereTest extends FileOfOthers {

    private static final String CHANGED = "文件已在别处修改";
    private static final String GONE = "文件不在原处";

    @Test
    void aChangeElsewhereIsNoticedAndReadAndTheTabStays(Desktop desktop) throws IOException {
        DossierSession session = open(desktop);
        desktop.openSample();
        Place meeting = Place.of(session.dossier().getMeeting());
        desktop.act(() -> desktop.editors(session).open(meeting));
        changedElsewhere("第八会议室");

        comeBack(desktop);
        desktop.bot().shell(CHANGED).bot().button("重新读入").click();
        Sessions sessions = desktop.service(Sessions.class);
        desktop.bot()
                .waitUntil(Condition.that(
                        "not read",
                        () -> sessions.of(file).isPresent() && sessions.of(file).get() != session));
        DossierSession anew = sessions.of(file).orElseThrow();
        assertThat(anew.dossier().getMeeting().getVenue()).isEqualTo("第八会议室");
        assertThat(anew.isDirty()).isFalse();
        assertThat(desktop.call(() -> desktop.editors(anew).shown()))
                .contains(Place.of(anew.dossier().getMeeting()));
        assertThat(desktop.call(() -> {
                    var tab = desktop.service(DossierTabs.class).of(anew).orElseThrow();
                    return tab.getParent().getChildren().indexOf(tab);
                }))
                .as("the first of two")
                .isEqualTo(1);
        desktop.bot().settle();
        assertThat(marker()).exists();
    }

    @Test
    void whatIsToldOnceIsNotToldAgain(Desktop desktop) throws IOException {
        open(desktop);
        changedElsewhere("第八会议室");
        comeBack(desktop);
        desktop.bot().shell(CHANGED).bot().button("暂不处理").click();

        comeBack(desktop);
        changedElsewhere("第七会议室");
        comeBack(desktop);
        desktop.bot().shell(CHANGED).bot().button("暂不处理").click();
        assertThat(desktop.service(Sessions.class).all()).hasSize(1);
    }

    @Test
    void theSameContentAgainIsNoChange(Desktop desktop) throws IOException {
        DossierSession session = open(desktop);
        edit(desktop, session);
        Files.write(file, Files.readAllBytes(file));

        desktop.execute("candor.command.save");
        desktop.bot().waitUntil(Condition.that("not saved", () -> !session.isDirty()));
    }

    @Test
    void nothingIsOverwrittenUnseen(Desktop desktop) throws IOException {
        DossierSession session = open(desktop);
        edit(desktop, session);
        changedElsewhere("第八会议室");

        desktop.execute("candor.command.save");
        desktop.bot().shell(CHANGED).bot().button("取消").click();
        assertThat(session.isDirty()).isTrue();
        assertThat(venue(file)).isEqualTo("第八会议室");

        Path other = folder.resolve("乙.meeting");
        desktop.provide(FileChooser.class, new ScriptedChooser(other));
        desktop.execute("candor.command.save");
        desktop.bot().shell(CHANGED).bot().button("另存为…").click();
        desktop.bot().waitUntil(Condition.that("not saved", () -> !session.isDirty()));
        assertThat(venue(file)).isEqualTo("第八会议室");
        assertThat(venue(other)).isEqualTo("第九会议室");
    }

    @Test
    void whatIsOverwrittenStaysAmongTheVersions(Desktop desktop) throws IOException {
        DossierSession session = open(desktop);
        edit(desktop, session);
        changedElsewhere("第八会议室");

        desktop.execute("candor.command.save");
        desktop.bot().shell(CHANGED).bot().button("覆盖").click();
        desktop.bot().waitUntil(Condition.that("not saved", () -> !session.isDirty()));
        assertThat(venue(file)).isEqualTo("第九会议室");
        Path kept = desktop.service(Backups.class).versions(file).getFirst().content();
        assertThat(venue(kept)).isEqualTo("第八会议室");
    }

    @Test
    void readingAgainInsteadOfSavingStopsClosing(Desktop desktop) throws IOException {
        DossierSession session = open(desktop);
        edit(desktop, session);
        changedElsewhere("第八会议室");

        desktop.execute("candor.command.closeDossier");
        desktop.bot().shell("保存").bot().button("保存").click();
        desktop.bot().shell(CHANGED).bot().button("重新读入").click();
        Sessions sessions = desktop.service(Sessions.class);
        desktop.bot()
                .waitUntil(Condition.that(
                        "not read",
                        () -> sessions.of(file).isPresent() && sessions.of(file).get() != session));
        assertThat(sessions.all()).hasSize(1);
    }

    @Test
    void aFileThatIsGoneIsNoticed(Desktop desktop) throws IOException {
        DossierSession session = open(desktop);
        Files.move(file, folder.resolve("移走.meeting"));
        comeBack(desktop);
        Path other = folder.resolve("乙.meeting");
        desktop.provide(FileChooser.class, new ScriptedChooser(other));
        desktop.bot().shell(GONE).bot().button("另存为…").click();

        // It is there a moment before the session knows it.
        desktop.bot().waitUntil(Condition.that("not saved", () -> session.file().equals(Optional.of(other))));
        assertThat(other).exists();
    }

    @Test
    void aFileThatIsGoneCanBeSavedThereAgain(Desktop desktop) throws IOException {
        DossierSession session = open(desktop);
        edit(desktop, session);
        Files.delete(file);

        desktop.execute("candor.command.save");
        desktop.bot().shell(GONE).bot().button("在原处保存").click();
        desktop.bot().waitUntil(Condition.that("not saved", () -> !session.isDirty()));
        assertThat(venue(file)).isEqualTo("第九会议室");
    }

    @Test
    void everyVersionComesBackAsACopy(Desktop desktop) throws IOException {
        DossierSession session = open(desktop);
        String before = session.dossier().getMeeting().getVenue();
        edit(desktop, session);
        desktop.execute("candor.command.save");
        desktop.bot().waitUntil(Condition.that("not saved", () -> !session.isDirty()));

        desktop.execute("candor.command.versions");
        Bot bot = desktop.bot().shell("以前的版本").bot();
        assertThat(bot.table().rowCount()).isEqualTo(1);
        assertThat(bot.table().column("大小").getFirst()).endsWith("KB");
        bot.button("打开副本").click();
        Sessions sessions = desktop.service(Sessions.class);
        desktop.bot()
                .waitUntil(Condition.that("not opened", () -> sessions.all().size() == 2));
        DossierSession copy = sessions.all().getLast();
        assertThat(copy.file()).isEmpty();
        assertThat(copy.name()).startsWith("甲（").endsWith("的版本）");
        assertThat(copy.dossier().getMeeting().getVenue()).isEqualTo(before);
        assertThat(venue(file)).isEqualTo("第九会议室");
    }

    @Test
    void aFileThatCannotBeOpenedLeadsToItsVersions(Desktop desktop) throws IOException {
        open(desktop);
        Backups backups = desktop.service(Backups.class);
        desktop.bot().waitUntil(Condition.that("not kept", () -> !backups.versions(file)
                .isEmpty()));
        desktop.closeAll();
        Files.writeString(file, "坏了");

        desktop.act(() -> desktop.service(DossierOpener.class).open(file));
        desktop.bot().shell("出错了").bot().button("关闭").click();
        desktop.bot().shell("以前的版本").bot().button("打开副本").click();
        assertThat(only(desktop).dossier().getMeeting()).isNotNull();
        assertThat(file).hasContent("坏了");
    }

    private static void edit(Desktop desktop, DossierSession session) {
        desktop.call(() -> {
            Fixtures.set(session, session.dossier().getMeeting(), MEETING__VENUE, "第九会议室");
            return null;
        });
    }

    private void changedElsewhere(String venue) throws MeetingFileException {
        DossierDocument document = store.open(file);
        document.dossier().getMeeting().setVenue(venue);
        store.save(document, file);
    }

    private String venue(Path where) throws MeetingFileException {
        return store.open(where).dossier().getMeeting().getVenue();
    }

    /** A person was in another program and comes back. */
    private static void comeBack(Desktop desktop) {
        desktop.act(() -> {
            Shell window = Arrays.stream(desktop.display().getShells())
                    .filter(shell -> shell.getData("modelElement") != null)
                    .findFirst()
                    .orElseThrow();
            window.notifyListeners(SWT.Activate, new Event());
        });
        desktop.bot().settle();
    }
}
