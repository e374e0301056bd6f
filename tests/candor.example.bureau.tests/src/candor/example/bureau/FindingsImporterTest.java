// SPDX-License-Identifier: EPL-2.0
package candor.example.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import candor.core.intake.ImportException;
import candor.core.intake.ImportPlan;
import candor.core.store.DossierDocument;
import candor.edit.GuardedDomain;
import candor.edit.GuardedDomains;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsImporterTest {

    @TempDir
    private Path folder;

    private final DossierDocument document = Program.dossier(null);

    @Test
    void newFindingsAreAddedInOneStep() throws Exception {
        Path file = file("1\t会前征求意见不够广泛\t\n2\t整改台账更新不及时\t2022-06-30\n");
        ImportPlan plan = new FindingsImporter().read(file, document.dossier());
        assertThat(plan.changes()).isEqualTo(1);

        GuardedDomain domain = new GuardedDomains().of(document.resourceSet());
        domain.getCommandStack().execute(plan.command().apply(domain));
        assertThat(Inspections.findings(document.dossier()))
                .extracting(finding -> finding.eGet(Inspections.NAME))
                .containsExactly("会前征求意见不够广泛", "整改台账更新不及时");
        assertThat(Inspections.findings(document.dossier()).getLast().eGet(Inspections.DUE_ON))
                .isEqualTo(LocalDate.of(2022, 6, 30));
        domain.getCommandStack().undo();
        assertThat(Inspections.findings(document.dossier())).hasSize(1);
    }

    @Test
    void whatIsNoListIsRefusedWithItsLine() throws Exception {
        assertThat(refusal(file("1\t问题\t三月\n"))).contains("第 1 行", "三月");
        assertThat(refusal(file("没有分列\n"))).contains("三列");
        assertThat(refusal(folder.resolve("no.txt"))).contains("no.txt");
    }

    @Test
    void whatIsNoTextInUtf8AndNoFileIsRefused() throws Exception {
        Path other = Files.write(folder.resolve("gbk.txt"), "1\t问题\t\n".getBytes(Charset.forName("GBK")));
        assertThat(refusal(other)).contains("gbk.txt");
        assertThat(refusal(Path.of("/dev/zero"))).contains("/dev/zero");
    }

    private String refusal(Path file) {
        return assertThrows(ImportException.class, () -> new FindingsImporter().read(file, document.dossier()))
                .text(Locale.SIMPLIFIED_CHINESE);
    }

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("findings.txt"), text);
    }
}
