// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.gongwen.fonts.FontLibrary;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.PlanPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bureau's own campaign, from a dossier over a file in the folder to the next dossier. */
class ProfileCommandTest {

    @TempDir
    Path folder;

    private final MeetingStore store = new MeetingStore();
    private final Terminal terminal = new Terminal(FontLibrary.of(List.of()));
    private Path mine;

    @BeforeEach
    void aDossierWithACampaignOfItsOwn() throws MeetingFileException {
        terminal.withProfiles(folder.resolve("profiles"));
        mine = folder.resolve("mine.meeting");
        terminal.run("new", "--sample", "--to", mine.toString());
        DossierDocument document = store.open(mine);
        document.dossier().getProfile().setIdentifier("本局2021");
        document.dossier().getProfile().setMeetingName("本局专题民主生活会");
        PlanPart part = MeetingFactory.eINSTANCE.createPlanPart();
        part.setTitle("纪律要求");
        part.setText("会议情况不得外传。");
        document.dossier().getProfile().getParts().add(part);
        store.save(document, mine);
    }

    @Test
    void isListedAndChosenOnceItLiesInTheFolder() throws MeetingFileException {
        assertThat(terminal.run("profile", mine.toString())).isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("profiles/本局2021.meeting")).isRegularFile();

        assertThat(terminal.run("list", "profiles")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).contains("本局2021\t本局专题民主生活会", "annual\t年度民主生活会");

        Path next = folder.resolve("next.meeting");
        assertThat(terminal.run("new", "--profile", "本局2021", "--to", next.toString()))
                .isEqualTo(ExitCode.OK);
        Dossier dossier = store.open(next).dossier();
        assertThat(dossier.getProfile().getParts())
                .extracting(PlanPart::getTitle)
                .containsExactly("纪律要求");
        assertThat(dossier.getMeeting().getAgenda()).hasSize(9);
    }

    /** What is given away names nobody. */
    @Test
    void takesNobodyAndNothingAlong() throws Exception {
        Path shared = folder.resolve("shared.meeting");
        assertThat(terminal.run("profile", mine.toString(), "--to", shared.toString()))
                .isEqualTo(ExitCode.OK);

        Dossier campaign = store.open(shared).dossier();
        Dossier whole = store.open(mine).dossier();
        String text = new String(entry(shared), StandardCharsets.UTF_8);
        assertThat(campaign.getOrganizations()).isEmpty();
        assertThat(whole.getPersons()).isNotEmpty().allSatisfy(person -> assertThat(text)
                .doesNotContain(person.getName()));
        assertThat(whole.getOrganizations())
                .allSatisfy(organization -> assertThat(text).doesNotContain(organization.getShortName()));
    }

    @Test
    void aBrokenFileInTheFolderIsNamedAndStopsNothing() throws IOException {
        Files.createDirectories(folder.resolve("profiles"));
        Files.writeString(folder.resolve("profiles/坏.meeting"), "no zip");

        assertThat(terminal.run("list", "profiles")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).contains("annual");
        assertThat(terminal.err()).contains("没有列入", "坏.meeting");
    }

    @Test
    void lastYearAloneGoesOnWithItsOwnCampaign() throws MeetingFileException {
        Path next = folder.resolve("next.meeting");
        assertThat(terminal.run("new", "--from", mine.toString(), "--to", next.toString()))
                .isEqualTo(ExitCode.OK);

        Dossier dossier = store.open(next).dossier();
        assertThat(dossier.getYear()).isEqualTo(2022);
        assertThat(dossier.getProfile().getIdentifier()).isEqualTo("本局2022");
        assertThat(dossier.getProfile().getParts()).hasSize(1);
        assertThat(dossier.getProfile().getAspects()).isNotEmpty().noneMatch(aspect -> aspect.isVerified());
        assertThat(dossier.getMeeting().getTheme()).isNull();
        assertThat(dossier.getPersons()).isNotEmpty();
        assertThat(dossier.getProblems()).isNotEmpty();
    }

    @Test
    void theArrangementOfThePlanIsCarriedIntoAnotherCampaign() throws MeetingFileException {
        Path next = folder.resolve("next.meeting");
        assertThat(terminal.run("new", "--profile", "annual", "--from", mine.toString(), "--to", next.toString()))
                .isEqualTo(ExitCode.OK);

        assertThat(store.open(next).dossier().getProfile().getParts())
                .extracting(PlanPart::getTitle)
                .containsExactly("纪律要求");
    }

    @Test
    void withoutAnIdentifierItIsAskedFor() throws MeetingFileException {
        DossierDocument document = store.open(mine);
        document.dossier().getProfile().setIdentifier(" ");
        store.save(document, mine);

        assertThat(terminal.run("profile", mine.toString())).isEqualTo(ExitCode.INPUT);
        assertThat(terminal.err()).contains("标识");
    }

    @Test
    void aNameFromAFileLeadsOutOfNoFolder() throws MeetingFileException {
        DossierDocument document = store.open(mine);
        document.dossier().getProfile().setIdentifier("../../x");
        store.save(document, mine);

        assertThat(terminal.run("profile", mine.toString())).isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("profiles"))
                .isDirectoryContaining(file -> file.toString().endsWith("x.meeting"));
    }

    @Test
    void whereTheFolderCannotBeMadeItSaysSo() throws IOException {
        Path taken = Files.writeString(folder.resolve("profiles"), "mine");

        assertThat(terminal.run("profile", mine.toString())).isEqualTo(ExitCode.OUTPUT);
        assertThat(terminal.err())
                .contains(taken.toString())
                .containsPattern("\\p{IsHan}")
                .doesNotContain("Exception");
        assertThat(taken).hasContent("mine");
    }

    @Test
    void whatSomebodyElseHasOpenIsNotWritten() throws IOException {
        Files.writeString(
                folder.resolve(".~shared.meeting.lock"),
                "{\"user\":\"王\",\"machine\":\"另一台\",\"pid\":7,\"started\":\"2022-01-01T00:00:00Z\",\"since\":\"2022-01-01T00:00:00Z\"}");
        Path shared = folder.resolve("shared.meeting");

        assertThat(terminal.run("profile", mine.toString(), "--to", shared.toString()))
                .isEqualTo(ExitCode.OUTPUT);
        assertThat(terminal.err()).contains("王", "另一台");
        assertThat(shared).doesNotExist();
    }

    /** Whoever reads a pipe waits for its writer. */
    @Test
    void aPipeIsNeitherACampaignNorADossier() throws Exception {
        Files.createDirectories(folder.resolve("profiles"));
        Path pipe = folder.resolve("profiles/pipe.meeting");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes here");

        assertThat(terminal.run("list", "profiles")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).contains("annual").doesNotContain("pipe");
        for (String command : List.of("profile", "check", "timeline")) {
            assertThat(terminal.run(command, pipe.toString())).as(command).isEqualTo(ExitCode.INPUT);
            assertThat(terminal.err()).contains("pipe.meeting");
        }
        assertThat(terminal.run("import", pipe.toString(), "--as", "calendar", "--into", mine.toString()))
                .isEqualTo(ExitCode.INPUT);
        assertThat(terminal.run("timeline", mine.toString(), "--to", pipe.toString()))
                .isEqualTo(ExitCode.OUTPUT);
    }

    private static byte[] entry(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getInputStream(zip.getEntry("dossier.xmi")).readAllBytes();
        }
    }
}
