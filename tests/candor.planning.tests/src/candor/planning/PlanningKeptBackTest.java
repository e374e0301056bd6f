// SPDX-License-Identifier: EPL-2.0
package candor.planning;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Finding;
import candor.core.rules.Severity;
import candor.export.Blockers;
import candor.export.document.Audience;
import candor.export.document.DocumentException;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import candor.model.meeting.Weekday;
import candor.planning.documents.PlanningDocuments;
import candor.process.testing.BundleDocuments;
import candor.process.testing.BundleRules;
import candor.process.testing.KeptBackContract;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanningKeptBackTest extends KeptBackContract {

    PlanningKeptBackTest() {
        super(ShippedDocuments.OWN);
    }

    /** The request that asks for consent waits for it; the meeting that was held nevertheless has to be reported. */
    @Test
    void aMeetingThatIsTooEarlyKeepsTheRequestBackUntilItIsHeld() throws DocumentException {
        Dossier dossier = BundleDocuments.sample();
        dossier.getMeeting().setDate(dossier.getMeeting().getRequest().getDate().plusDays(1));
        dossier.getMeeting().setConsent(null);
        dossier.getMeeting().setState(MeetingState.PLANNED);
        assertThat(requestKeptBack(dossier)).isTrue();

        dossier.getMeeting().setState(MeetingState.HELD);
        assertThat(requestKeptBack(dossier)).isFalse();
        dossier.getMeeting().setDate(dossier.getMeeting().getRequest().getDate().minusDays(1));
        assertThat(requestKeptBack(dossier)).as("one of the dates is wrong").isTrue();
    }

    /** Registered or not: the report that is late is what has to go out. */
    @Test
    void aReportThatIsLateIsNotKeptBackByBeingLate() {
        Dossier dossier = BundleDocuments.sample();
        Submission report = dossier.getSubmissions().stream()
                .filter(submission -> submission.getKind() == SubmissionKind.MEETING_REPORT)
                .findFirst()
                .orElseThrow();
        report.setSubmittedOn(null);
        assertThat(found(dossier)).singleElement().satisfies(finding -> assertThat(finding.feature())
                .isEqualTo(Literals.SUBMISSION__SUBMITTED_ON));
        assertThat(blockers(dossier).all()).isEmpty();

        dossier.getSubmissions().remove(report);
        assertThat(found(dossier)).singleElement().satisfies(finding -> assertThat(finding.feature())
                .isEqualTo(Literals.DOSSIER__SUBMISSIONS));
        assertThat(blockers(dossier).all()).isEmpty();
    }

    private static boolean requestKeptBack(Dossier dossier) throws DocumentException {
        return !blockers(dossier)
                .concerning(ShippedDocuments.OWN
                        .type("request")
                        .create(dossier, Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE))
                .isEmpty();
    }

    private static Blockers blockers(Dossier dossier) {
        return Blockers.of(found(dossier), Locale.SIMPLIFIED_CHINESE);
    }

    /** The gravest findings. */
    private static List<Finding> found(Dossier dossier) {
        return new BundleRules("candor.planning", PlanningDocuments.class)
                .registry().check(dossier, BundleRules.on(BundleRules.AFTERWARDS)).stream()
                        .filter(finding -> finding.severity() == Severity.BLOCKER)
                        .toList();
    }

    @Test
    void aWeekdayThatIsNotThatOfTheDateKeepsBackWhatPrintsTheDate() throws DocumentException {
        Dossier dossier = BundleDocuments.sample();
        dossier.getMeeting().setPlannedWeekday(Weekday.MONDAY);
        Blockers blockers = blockers(dossier);

        assertThat(blockers.concerning(ShippedDocuments.OWN
                        .type("request")
                        .create(dossier, Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE)))
                .hasSize(1);
        assertThat(blockers.concerning(ShippedDocuments.OWN
                        .type("talk-register")
                        .create(dossier, Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE)))
                .isEmpty();
    }
}
