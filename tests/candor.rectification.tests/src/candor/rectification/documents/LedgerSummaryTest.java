// SPDX-License-Identifier: EPL-2.0
package candor.rectification.documents;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.Collective.Member;
import candor.export.document.Audience;
import candor.model.meeting.Dossier;
import candor.process.testing.BundleDocuments;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class LedgerSummaryTest {

    private final Dossier sample = BundleDocuments.sample();

    @Test
    void everyProblemIsARowAndTheTotalsAreCounted() throws IOException {
        Map<String, String> parts =
                parts(List.of(new Member("a.meeting", sample, null), new Member("b.meeting", sample, null)));

        int problems = sample.getProblems().size();
        assertThat(parts.get("xl/worksheets/sheet1.xml").split("<row ")).hasSize(2 * problems + 3);
        assertThat(parts.get("xl/worksheets/sheet2.xml"))
                .contains("<v>" + problems + "</v>", "<v>" + 2 * problems + "</v>", "共2个单位、" + 2 * problems + "个问题");
    }

    @Test
    void whatCannotBeReadIsListedAndTheOthersCount() throws IOException {
        Map<String, String> parts =
                parts(List.of(new Member("坏.meeting", null, "不是卷宗文件"), new Member("a.meeting", sample, null)));

        assertThat(parts.get("xl/worksheets/sheet3.xml")).contains("坏.meeting", "不是卷宗文件");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("共1个单位");
    }

    @Test
    void nobodyIsNamed() throws IOException {
        sample.getPersons().forEach(person -> person.setName("〖某人〗"));

        assertThat(parts(List.of(new Member("a.meeting", sample, null))).values())
                .noneMatch(part -> part.contains("〖某人〗"));
    }

    private static Map<String, String> parts(List<Member> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LedgerSummary().write(members, Audience.SUPERIOR, out);
        Map<String, String> parts = new HashMap<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }
}
