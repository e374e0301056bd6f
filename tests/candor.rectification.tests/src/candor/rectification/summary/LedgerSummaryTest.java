// SPDX-License-Identifier: EPL-2.0
package candor.rectification.summary;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.SummaryMember;
import candor.export.document.Audience;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.SubjectScope;
import candor.process.testing.BundleDocuments;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class LedgerSummaryTest {

    private static final String LEDGER = "xl/worksheets/sheet1.xml";
    private static final String TOTALS = "xl/worksheets/sheet2.xml";
    private static final String UNREAD = "xl/worksheets/sheet3.xml";

    private final Dossier sample = BundleDocuments.sample();

    @Test
    void everyProblemIsARowAndTheTotalsAreCounted() throws IOException {
        Map<String, String> parts = parts(Audience.INTERNAL, read("a.meeting"), read("b.meeting"));

        int problems = sample.getProblems().size();
        assertThat(parts.get(LEDGER).split("<row ")).as("title, header, rows").hasSize(2 * problems + 3);
        assertThat(parts.get(TOTALS))
                .contains("<v>" + problems + "</v>", "<v>" + 2 * problems + "</v>", "共2份卷宗、" + 2 * problems + "个问题");
        assertThat(parts.get(UNREAD)).contains("没有。");
    }

    @Test
    void whatCannotBeReadIsListedAndTheOthersCount() throws IOException {
        Map<String, String> parts =
                parts(Audience.INTERNAL, new SummaryMember(Path.of("坏.meeting"), null, "不是卷宗文件"), read("a.meeting"));

        assertThat(parts.get(UNREAD)).contains("坏.meeting", "不是卷宗文件", "1个文件没有计入");
        assertThat(parts.get(TOTALS)).contains("共1份卷宗");
    }

    @Test
    void nobodyIsNamed() throws IOException {
        sample.getPersons().forEach(person -> person.setName("〖某人〗"));

        assertThat(parts(Audience.INTERNAL, read("a.meeting")).values()).noneMatch(part -> part.contains("〖某人〗"));
    }

    @Test
    void theSuperiorReadsOfTheProblemsOfMembersNoMoreThanTheirNumber() throws IOException {
        sample.getProblems().stream()
                .filter(problem -> problem.getScope() == SubjectScope.PERSON)
                .forEach(problem -> problem.setSummary("〖个人问题〗"));

        assertThat(parts(Audience.INTERNAL, read("a.meeting")).get(LEDGER)).contains("〖个人问题〗");
        Map<String, String> parts = parts(Audience.SUPERIOR, read("a.meeting"));
        assertThat(parts.values()).noneMatch(part -> part.contains("〖个人问题〗"));
        assertThat(parts.get(TOTALS)).contains("<v>" + sample.getProblems().size() + "</v>");
    }

    @Test
    void textOfAPersonIsNeverAFormula() throws IOException {
        sample.getProblems().getFirst().setSummary("=HYPERLINK(\"http://x\")");
        sample.getOrganization().setShortName("+1");

        assertThat(parts(Audience.INTERNAL, read("a.meeting")).get(LEDGER))
                .contains("<t>=HYPERLINK(", "<t>+1</t>")
                .doesNotContain("<f");
    }

    @Test
    void aDossierWithNothingInItIsALineOfItsBodyAlone() throws IOException {
        Dossier empty = MeetingFactory.eINSTANCE.createDossier();

        Map<String, String> parts = parts(Audience.INTERNAL, new SummaryMember(Path.of("空.meeting"), empty, ""));

        assertThat(parts.get(TOTALS)).contains("（未填单位）", "共1份卷宗、0个问题");
    }

    private SummaryMember read(String name) {
        return new SummaryMember(Path.of(name), sample, "");
    }

    private static Map<String, String> parts(Audience audience, SummaryMember... members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LedgerSummary().write(List.of(members).iterator(), audience, out);
        Map<String, String> parts = new HashMap<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }
}
