// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.testing.Condition;
import candor.workbench.dossier.DossierOpener;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.Fixtures;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A dossier in a file that others change, hold or take away. */
abstract class FileOfOthers {

    final MeetingStore store = new MeetingStore();

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void aFile() throws MeetingFileException {
        file = folder.resolve("甲.meeting");
        store.save(Fixtures.sample().document(), file);
    }

    DossierSession open(Desktop desktop) {
        desktop.act(() -> desktop.service(DossierOpener.class).open(file));
        return only(desktop);
    }

    static DossierSession only(Desktop desktop) {
        Sessions sessions = desktop.service(Sessions.class);
        desktop.bot()
                .waitUntil(Condition.that("not opened", () -> sessions.all().size() == 1));
        desktop.bot().settle();
        return sessions.all().getFirst();
    }

    Path marker() {
        return folder.resolve(".~甲.meeting.lock");
    }
}
