// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Circular;
import candor.model.meeting.Disclosure;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** Events of a time line from the meeting to the archive. */
final class EventsAfter {

    private final Dossier dossier;
    private final Deadlines deadlines;
    private final EventFactory make;
    private final Map<SubmissionKind, Submission> only = new EnumMap<>(SubmissionKind.class);

    EventsAfter(Dossier dossier, Deadlines deadlines, EventFactory make) {
        this.dossier = dossier;
        this.deadlines = deadlines;
        this.make = make;
        for (SubmissionKind kind : List.of(SubmissionKind.MEETING_REPORT, SubmissionKind.RECTIFICATION_PLAN)) {
            dossier.getSubmissions().stream()
                    .filter(submission -> submission.getKind() == kind)
                    .findFirst()
                    .ifPresent(submission -> only.put(kind, submission));
        }
    }

    Stream<TimelineEvent> all() {
        return Stream.of(
                        Stream.of(
                                submission(EventKind.REPORT, SubmissionKind.MEETING_REPORT, deadlines.reportDue()),
                                circular(),
                                submission(EventKind.PLAN, SubmissionKind.RECTIFICATION_PLAN, deadlines.planDue()),
                                archive()),
                        otherSubmissions(),
                        disclosures())
                .flatMap(events -> events);
    }

    /**
     * An event of something handed in. The day noted in the dossier counts where it is the earlier one, because a
     * superior may want it sooner, never later.
     */
    private TimelineEvent submission(EventKind kind, SubmissionKind what, Optional<LocalDate> due) {
        Submission submission = only.get(what);
        if (submission == null) {
            return make.about(kind, dossier, Literals.DOSSIER__SUBMISSIONS)
                    .by(due.orElse(null))
                    .done(false);
        }
        return make.about(kind, submission, Literals.SUBMISSION__SUBMITTED_ON)
                .by(earlier(due, submission.getDueOn()))
                .done(submission.getSubmittedOn());
    }

    private TimelineEvent circular() {
        Circular circular = dossier.getCirculars().stream().findFirst().orElse(null);
        EObject subject = circular == null ? dossier : circular;
        return make.about(
                        EventKind.CIRCULAR,
                        subject,
                        circular == null ? Literals.DOSSIER__CIRCULARS : Literals.CIRCULAR__ISSUED_ON)
                .by(earlier(deadlines.circularDue(), circular == null ? null : circular.getDueOn()))
                .done(circular == null ? null : circular.getIssuedOn());
    }

    private Stream<TimelineEvent> otherSubmissions() {
        return dossier.getSubmissions().stream()
                .filter(submission -> !only.containsValue(submission))
                .map(submission -> make.about(EventKind.SUBMISSION, submission, Literals.SUBMISSION__SUBMITTED_ON)
                        .titled(
                                submission.getLetter() == null
                                        ? null
                                        : submission.getLetter().getTitle())
                        .by(submission.getDueOn())
                        .done(submission.getSubmittedOn()));
    }

    private Stream<TimelineEvent> disclosures() {
        if (dossier.getDisclosures().isEmpty()) {
            return Stream.of(make.about(EventKind.DISCLOSURE, dossier, Literals.DOSSIER__DISCLOSURES)
                    .done(false));
        }
        return dossier.getDisclosures().stream().map(this::disclosure);
    }

    /** An event of making something public: done when it is posted; the window is how long it stays. */
    private TimelineEvent disclosure(Disclosure disclosure) {
        LocalDate until = disclosure.getUntilOn();
        return make.about(EventKind.DISCLOSURE, disclosure, Literals.DISCLOSURE__DATE)
                .titled(disclosure.getChannel())
                .between(disclosure.getDate(), until == null ? disclosure.getDate() : until)
                .done(disclosure.getDate());
    }

    /** The day on which it was archived is not noted; it counts as done when the list of its items is there. */
    private TimelineEvent archive() {
        LocalDate due = Optional.ofNullable(dossier.getProfile())
                .map(CampaignProfile::getArchiveDue)
                .orElse(null);
        return make.about(EventKind.ARCHIVE, dossier, Literals.DOSSIER__ARCHIVE_ITEMS)
                .by(due)
                .done(!dossier.getArchiveItems().isEmpty());
    }

    private static LocalDate earlier(Optional<LocalDate> counted, LocalDate noted) {
        return Stream.of(counted.orElse(null), noted)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
