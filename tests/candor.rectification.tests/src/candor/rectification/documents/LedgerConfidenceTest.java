// SPDX-License-Identifier: EPL-2.0
package candor.rectification.documents;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.ExportOrder;
import candor.export.ExportReport;
import candor.export.ExportReport.ExportedFile;
import candor.export.ExportService;
import candor.export.document.Audience;
import candor.gongwen.OutputFormat;
import candor.gongwen.fonts.FontLibrary;
import candor.model.meeting.Criticism;
import candor.model.meeting.Disclosure;
import candor.model.meeting.Dossier;
import candor.model.meeting.Evaluation;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Person;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemSource;
import candor.model.meeting.SubjectScope;
import candor.model.meeting.Talk;
import candor.process.testing.BundleDocuments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The ledger says from what kind of source a problem comes, never who said it. Everybody who is the source of a problem is replaced by somebody with a name
 * that stands nowhere else; then every document is made for every audience, and no cell, text, property or file name has it.
 */
class LedgerConfidenceTest {

    private static final String SOURCE = "〖来源人〗";
    private static final Pattern STRING = Pattern.compile("[^<>\\n]*[^<>\\s][^<>\\n]*");

    @TempDir
    private Path folder;

    private final Dossier dossier = BundleDocuments.sample();
    private int replaced;

    LedgerConfidenceTest() {
        Person source = MeetingFactory.eINSTANCE.createPerson();
        source.setName(SOURCE);
        dossier.getPersons().add(source);
        for (Problem problem : dossier.getProblems()) {
            problem.getSources().forEach(said -> replace(said, source));
        }
    }

    private void replace(ProblemSource said, Person source) {
        replaced++;
        switch (said) {
            case Talk talk -> talk.setPartner(source);
            case Criticism criticism -> criticism.setFrom(source);
            case Evaluation evaluation -> evaluation.setSpeaker(source);
            default -> replaced--;
        }
    }

    @Test
    void noPaperOfTheLedgerNamesWhoSaidIt() throws IOException {
        assertThat(replaced).as("sources with a person").isPositive();
        int files = 0;
        long strings = 0;
        for (Audience audience : Audience.values()) {
            for (ExportedFile file : papers(audience)) {
                String said = said(file.path());
                assertThat(said)
                        .as("%s for %s", file.path().getFileName(), audience)
                        .doesNotContain(SOURCE);
                files++;
                strings += STRING.matcher(said).results().count();
            }
        }
        assertThat(files).isGreaterThan(30);
        System.out.printf("ledger for all audiences: %d files, %d strings%n", files, strings);
    }

    /** Also where a disclosure names nothing else, and where it names all of them. */
    @Test
    void whatConcernsOneMemberIsPublishedInNumberOnly() throws IOException {
        List<Problem> own = dossier.getProblems().stream()
                .filter(problem -> problem.getScope() == SubjectScope.PERSON)
                .toList();
        assertThat(own).isNotEmpty();
        for (Problem problem : own) {
            problem.setSummary(SOURCE);
            problem.setManifestation(SOURCE);
            problem.getMeasures().forEach(measure -> measure.setText(SOURCE));
        }
        for (List<Problem> shown : List.of(own, dossier.getProblems())) {
            Disclosure disclosure = MeetingFactory.eINSTANCE.createDisclosure();
            disclosure.setAudience("公开范围" + shown.size());
            disclosure.setDate(LocalDate.of(2022, 4, 6));
            disclosure.getProblems().addAll(shown);
            dossier.getDisclosures().add(disclosure);
        }
        String all = "";
        for (ExportedFile file : papers(Audience.PUBLIC)) {
            String said = said(file.path());
            assertThat(said).as("%s", file.path().getFileName()).doesNotContain(SOURCE);
            all += said;
        }
        assertThat(all).contains("个人问题" + own.size() + "个");
    }

    private List<ExportedFile> papers(Audience audience) {
        try (ExportService exports = new ExportService(FontLibrary.system())) {
            ExportReport report = exports.export(new ExportOrder(
                            dossier,
                            OwnRectificationDocuments.ALL.all().stream()
                                    .filter(type -> type.audiences().contains(audience))
                                    .toList(),
                            List.of(OutputFormat.DOCX, OutputFormat.XLSX),
                            audience,
                            folder.resolve(audience.id())))
                    .join();
            assertThat(report.failures()).isEmpty();
            return report.files();
        }
    }

    /** Name of the file, and each part of the container as it stands and without its tags. */
    private static String said(Path file) throws IOException {
        StringBuilder said = new StringBuilder(file.getFileName().toString()).append('\n');
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                said.append(entry.getName()).append('\n').append(part).append('\n');
                said.append(part.replaceAll("<[^>]*>", "")).append('\n');
            }
        }
        return said.toString();
    }
}
