// SPDX-License-Identifier: EPL-2.0
package candor.workbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.profile.ProfileCatalog;
import candor.core.profile.ProfileFolder;
import candor.core.store.MeetingStore;
import candor.model.meeting.Dossier;
import candor.testing.Bot;
import candor.testing.Condition;
import candor.workbench.save.FileChooser;
import candor.workbench.session.DossierSession;
import candor.workbench.task.FileOpener;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.ScriptedChooser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A campaign that was edited in the program, as a file for others. */
@ExtendWith(DesktopExtension.class)
class ProfileSaverTest {

    @TempDir
    Path folder;

    @Test
    void whatWasArrangedInTheProgramIsAFileForOthers(Desktop desktop) throws Exception {
        Path file = folder.resolve("本局2021.meeting");
        DossierSession session = desktop.openSample();
        desktop.act(() -> session.dossier().getProfile().setIdentifier("本局2021"));
        desktop.provide(FileChooser.class, new ScriptedChooser(file));

        desktop.execute("candor.command.saveProfile");
        desktop.bot().waitUntil(Condition.that("not written", () -> Files.exists(file)));

        Dossier campaign = new MeetingStore().open(file).dossier();
        assertThat(campaign.getProfile().getIdentifier()).isEqualTo("本局2021");
        assertThat(campaign.getProfile().getAspects())
                .hasSameSizeAs(session.dossier().getProfile().getAspects());
        assertThat(campaign.getPersons()).isEmpty();
        assertThat(session.file()).as("the dossier stays what it was").isEmpty();
        assertThat(new ProfileFolder(folder).content().profiles())
                .singleElement()
                .satisfies(profile -> assertThat(profile.id()).isEqualTo("本局2021"));
    }

    @Test
    void withoutAnIdentifierItIsAskedFor(Desktop desktop) {
        DossierSession session = desktop.openSample();
        desktop.act(() -> session.dossier().getProfile().setIdentifier(" "));
        desktop.provide(FileChooser.class, new ScriptedChooser(folder.resolve("x.meeting")));

        desktop.display().asyncExec(() -> desktop.execute("candor.command.saveProfile"));
        assertThat(desktop.bot().shell("提示").bot().sees("标识")).isTrue();
        desktop.bot().shell("提示").bot().button("确定").click();
        assertThat(folder.resolve("x.meeting")).doesNotExist();
    }

    @Test
    void theFoldersOfProfilesAndOfTheLogAreShownByTheSystem(Desktop desktop) {
        List<Path> shown = new ArrayList<>();
        desktop.provide(FileOpener.class, shown::add);

        desktop.execute("candor.command.openProfiles");
        desktop.execute("candor.command.openLog");

        assertThat(shown)
                .containsExactly(
                        desktop.service(ProfileCatalog.class).folder().path(),
                        Platform.getLogFileLocation().toFile().toPath().getParent());
    }

    @Test
    void theChoiceSaysWhatIsNotConfirmed(Desktop desktop) {
        Bot bot = desktop.bot();
        desktop.execute("candor.command.new");
        Bot dialog = bot.shell("新建卷宗").bot();
        assertThat(dialog.table().rowCount()).isPositive();
        assertThat(dialog.tableWithId("new.campaigns").cell(0, 1)
                        + dialog.tableWithId("new.campaigns").cell(3, 1))
                .contains("待核");
        dialog.button("取消").click();
    }
}
