// SPDX-License-Identifier: EPL-2.0
package candor.example.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.store.MeetingStore;
import candor.export.DocumentCatalog;
import candor.export.DocumentType;
import candor.export.application.ExitCode;
import candor.export.document.Audience;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people have of this bundle once it is installed. */
class InstalledTest {

    @TempDir
    private Path folder;

    private final Program program = new Program();

    InstalledTest() throws Exception {}

    @Test
    void everyContributionIsListed() throws Exception {
        assertThat(program.run("list", "documents")).isEqualTo(ExitCode.OK);
        assertThat(program.printed()).contains("inspection-findings", "巡察反馈问题整改情况表");
        program.run("list", "rules");
        assertThat(program.printed()).contains("BUREAU-01", "巡察反馈问题过了整改期限");
        program.run("list", "importers");
        assertThat(program.printed()).contains("findings", "巡察反馈问题清单");
        program.run("list", "profiles");
        assertThat(program.printed()).contains("inspection", "巡察整改专题民主生活会");
        program.run("list", "commands");
        assertThat(program.printed()).contains("findings");
    }

    @Test
    void theWordsOfTheMetamodelAreThoseBesideIt() throws Exception {
        Path file = Program.save(Program.dossier(LocalDate.of(2022, 3, 1)), folder);
        program.run("check", file.toString());
        assertThat(program.printed()).contains("巡察反馈问题 会前征求意见不够广泛", "整改期限：整改期限是2022年3月1日");
    }

    @Test
    void theCommandCounts() throws Exception {
        Path file = Program.save(Program.dossier(LocalDate.of(2022, 3, 1)), folder);
        assertThat(program.run("findings", file.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(program.printed()).isEqualTo("巡察反馈问题 1 个，未完成整改 1 个。\n");
        assertThat(program.run("findings", folder.resolve("no.meeting").toString()))
                .isEqualTo(ExitCode.INPUT);
    }

    @Test
    void aListIsImportedIntoAFile() throws Exception {
        Path file = Program.save(Program.dossier(null), folder);
        Path list = Files.writeString(folder.resolve("list.txt"), "2\t整改台账更新不及时\t2022-06-30\n");
        assertThat(program.run("import", list.toString(), "--as", "findings", "--into", file.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(Inspections.findings(new MeetingStore().open(file).dossier()))
                .hasSize(2);
    }

    @Test
    void theDocumentPrintsTheFindings() throws Exception {
        DocumentType type = program.service(DocumentCatalog.class)
                .find("inspection-findings")
                .orElseThrow();
        String text = type.create(
                        Program.dossier(LocalDate.of(2022, 3, 1)).dossier(),
                        Audience.INTERNAL,
                        Locale.SIMPLIFIED_CHINESE)
                .document()
                .toString();
        assertThat(text).contains("会前征求意见不够广泛", "2022年3月1日", "巡察反馈问题整改情况表");
    }
}
