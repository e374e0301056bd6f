// SPDX-License-Identifier: EPL-2.0
package candor.rectification.documents;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.model.meeting.Dossier;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import candor.process.testing.BundleDocuments;
import candor.process.testing.FlowText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The meeting of the sample was held on 20 January 2022; its report is due 15 days later. */
class ReportPropertiesTest {

    private final Dossier sample = BundleDocuments.sample();
    private final Submission report = of(SubmissionKind.MEETING_REPORT);
    private final Submission progress = of(SubmissionKind.RECTIFICATION_REPORT);

    @Test
    void theDayIsCountedFromTheMeetingAndLatenessFromTheLastDay() {
        report.setDueOn(null);
        report.setSubmittedOn(LocalDate.of(2022, 2, 4));
        assertThat(value("lastDay", report)).isEqualTo(LocalDate.of(2022, 2, 4));
        assertThat(value("dayAfterMeeting", report)).isEqualTo(15);
        assertThat(value("daysLate", report)).isNull();

        report.setSubmittedOn(LocalDate.of(2022, 2, 6));
        assertThat(value("dayAfterMeeting", report)).isEqualTo(17);
        assertThat(value("daysLate", report)).isEqualTo(2L);

        report.setSubmittedOn(null);
        assertThat(value("dayAfterMeeting", report)).isNull();
    }

    @Test
    void anotherReportIsDueWhenItIsSaid() {
        progress.setDueOn(null);
        assertThat(value("lastDay", progress)).isNull();
        progress.setDueOn(LocalDate.of(2022, 3, 31));
        assertThat(value("lastDay", progress)).isEqualTo(LocalDate.of(2022, 3, 31));
    }

    @Test
    void noReportTellsOfDaysAfterItsOwn() {
        progress.getLetter().setDate(LocalDate.of(2022, 4, 11));
        assertThat(value("asOf", progress)).isEqualTo(LocalDate.of(2022, 4, 11));
        progress.getLetter().setDate(LocalDate.of(2022, 4, 12));
        assertThat(value("asOf", progress)).isEqualTo(LocalDate.of(2022, 4, 12));
        progress.setLetter(null);
        assertThat(value("asOf", progress)).isEqualTo(LocalDate.of(2022, 4, 12));
    }

    @Test
    void aMeetingOfTwoDaysIsReportedWithBoth() throws DocumentException {
        sample.getMeeting().setEndDate(LocalDate.of(2022, 1, 21));
        sample.getCirculars().forEach(circular -> circular.setOverview(null));
        for (String id : List.of("meeting-report", "circular")) {
            DocumentType type = OwnRectificationDocuments.ALL.type(id);
            List<Copy> copies = type.copies(sample);
            assertThat(FlowText.of((copies.isEmpty()
                                    ? type.create(sample, Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE)
                                    : type.create(
                                            sample, copies.getFirst(), Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE))
                            .document()))
                    .contains("2022年1月20日至1月21日，局党组召开");
        }
    }

    private Submission of(SubmissionKind kind) {
        return sample.getSubmissions().stream()
                .filter(one -> one.getKind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Object value(String name, Submission of) {
        return new ReportProperties()
                .properties().stream()
                        .filter(property -> property.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .value()
                        .apply(of);
    }
}
