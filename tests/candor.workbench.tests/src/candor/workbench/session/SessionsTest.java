// SPDX-License-Identifier: EPL-2.0
package candor.workbench.session;

import static candor.model.meeting.MeetingPackage.Literals.DOSSIER__TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.edit.GuardedDomains;
import candor.workbench.testing.Fixtures;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTest {

    private final Sessions sessions = new Sessions(new MeetingStore(), new GuardedDomains(), reason -> {});

    @Test
    void whetherThereIsAnythingToSaveFollowsFromTheStack() {
        DossierSession session = Fixtures.sample(sessions);
        assertThat(session.isDirty()).isFalse();

        Fixtures.set(session, session.dossier(), DOSSIER__TITLE, "改过");
        assertThat(session.isDirty()).isTrue();
        session.saved();
        assertThat(session.isDirty()).isFalse();
        session.stack().undo();
        assertThat(session.isDirty()).isTrue();
        session.stack().redo();
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void aFileIsTheSessionsOnlyAfterItIsWritten(@TempDir Path folder) throws MeetingFileException {
        DossierSession session = Fixtures.sample(sessions);
        Path nowhere = folder.resolve("没有").resolve("甲.meeting");
        Path file = folder.resolve("甲.meeting");

        assertThatThrownBy(() -> session.write(nowhere)).isInstanceOf(MeetingFileException.class);
        assertThat(session.file()).isEmpty();
        assertThat(session.name()).isEqualTo("样例");

        session.write(file);
        assertThat(session.file()).contains(file);
        assertThat(session.name()).isEqualTo("甲");
    }

    @Test
    void oneFileHasOneSessionByWhateverPath(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("甲.meeting");
        DossierSession session = Fixtures.sample(sessions);
        session.write(file);
        Path link = Files.createSymbolicLink(folder.resolve("乙.meeting"), file);

        assertThat(sessions.of(folder.resolve(".").resolve("甲.meeting"))).contains(session);
        assertThat(sessions.of(link)).contains(session);
        assertThat(sessions.of(folder.resolve("丙.meeting"))).isEmpty();
        assertThatThrownBy(() -> sessions.open(sessions.load(file), "又一次"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLastHolderClosesIt() {
        DossierSession session = Fixtures.sample(sessions);
        sessions.hold(session);

        sessions.letGo(session);
        assertThat(sessions.all()).containsExactly(session);
        sessions.letGo(session);
        assertThat(sessions.all()).isEmpty();
        assertThatThrownBy(() -> sessions.hold(session)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsBeingTypedReachesTheModelBeforeSaving() {
        DossierSession session = Fixtures.sample(sessions);
        session.onFlush(this, () -> Fixtures.set(session, session.dossier(), DOSSIER__TITLE, "正在输入"));

        session.flush();
        assertThat(session.dossier().getTitle()).isEqualTo("正在输入");
        session.noFlush(this);
        session.stack().undo();
        session.flush();
        assertThat(session.dossier().getTitle()).isNotEqualTo("正在输入");
    }
}
