// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.model.meeting.Dossier;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressState;
import candor.model.query.EventKind;
import candor.model.query.Stage;
import candor.model.query.Stage.Progress;
import candor.model.query.Timeline;
import candor.model.query.TimelineEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that is still to be done by a day: an event of the time line, or a measure of the ledger.
 *
 * @param kind of the event; null for a measure
 * @param title what the dossier calls it; null where its kind says all
 * @param day the last day for it
 * @param daysLeft until then; negative when it is over
 * @param progress how much of it is done
 * @param object where it is entered
 * @param feature the field
 */
record Due(
        EventKind kind,
        String title,
        LocalDate day,
        long daysLeft,
        Progress progress,
        EObject object,
        EStructuralFeature feature) {

    boolean isOverdue() {
        return daysLeft < 0;
    }

    /** The stage it belongs to. */
    Stage stage() {
        return kind == null ? Stage.RECTIFICATION : kind.stage();
    }

    /** All there is, the most urgent first. */
    static List<Due> all(Dossier dossier, Timeline timeline, LocalDate today) {
        return Stream.concat(
                        timeline.pending().stream()
                                // The window for the meeting is left out where the day of the meeting is known.
                                .filter(event -> event.kind() != EventKind.MEETING_WINDOW || !isFixed(dossier))
                                .map(event -> of(event, today)),
                        dossier.getProblems().stream().flatMap(problem -> problem.getMeasures().stream()
                                .filter(Due::isOpen)
                                .map(measure -> of(problem, measure, today))))
                .sorted(Comparator.comparing(Due::day))
                .toList();
    }

    private static Due of(TimelineEvent event, LocalDate today) {
        return new Due(
                event.kind(),
                event.title(),
                event.due(),
                ChronoUnit.DAYS.between(today, event.due()),
                event.progress(),
                event.subject(),
                event.feature());
    }

    private static Due of(Problem problem, Measure measure, LocalDate today) {
        return new Due(
                null,
                problem.getSummary(),
                measure.getDeadline(),
                ChronoUnit.DAYS.between(today, measure.getDeadline()),
                new Progress(0, 1),
                measure,
                Literals.MEASURE__STATE);
    }

    private static boolean isFixed(Dossier dossier) {
        return dossier.getMeeting() != null && dossier.getMeeting().getDate() != null;
    }

    private static boolean isOpen(Measure measure) {
        return measure.getDeadline() != null
                && (measure.getState() == ProgressState.NOT_STARTED || measure.getState() == ProgressState.IN_PROGRESS);
    }
}
