// SPDX-License-Identifier: EPL-2.0
package candor.rectification.documents;

import candor.base.text.Text;
import candor.export.values.TemplateProperties;
import candor.export.values.TemplateProperty;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import candor.model.query.Deadlines;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;

/**
 * What the templates may ask of the days of a report.
 *
 * <ul>
 *   <li>{@code submission.lastDay}: the day by which it is due; of the report on the meeting what the profile says, unless another is entered
 *   <li>{@code submission.dayAfterMeeting}: which day after the meeting it was sent, counted as the profile says
 *   <li>{@code submission.daysLate}: how many days it was sent too late; missing when it was in time
 *   <li>{@code submission.asOf}: the last day of the ledger, of those up to the date of the report: it cannot tell what came later
 *   <li>{@code submission.ledger}: the problems as they stood then
 * </ul>
 */
@Component
public final class ReportProperties implements TemplateProperties {

    @Override
    public List<TemplateProperty> properties() {
        return List.of(
                property("lastDay", Literals.SUBMISSION__DUE_ON, ReportProperties::lastDay),
                property("dayAfterMeeting", Literals.SUBMISSION__SUBMITTED_ON, report -> sent(report)
                        .flatMap(day -> deadlines(report).flatMap(d -> d.dayAfterMeeting(day)))),
                property("daysLate", Literals.SUBMISSION__SUBMITTED_ON, ReportProperties::daysLate),
                property("asOf", Literals.SUBMISSION__LETTER, report -> ledger(report)
                        .flatMap(LedgerAsOf::day)),
                new TemplateProperty(
                        Literals.SUBMISSION,
                        "ledger",
                        Text.of(ReportProperties.class, "property.ledger"),
                        Literals.SUBMISSION__PROBLEMS,
                        Literals.PROBLEM,
                        object -> ledger((Submission) object)
                                .map(LedgerAsOf::problems)
                                .orElse(List.of())));
    }

    private static TemplateProperty property(
            String name, EStructuralFeature field, Function<Submission, Optional<?>> value) {
        return new TemplateProperty(
                Literals.SUBMISSION,
                name,
                Text.of(ReportProperties.class, "property." + name),
                field,
                object -> value.apply((Submission) object).orElse(null));
    }

    private static Optional<Dossier> dossier(Submission report) {
        return Optional.ofNullable((Dossier) report.eContainer());
    }

    private static Optional<Deadlines> deadlines(Submission report) {
        return dossier(report).map(Deadlines::of);
    }

    private static Optional<LocalDate> sent(Submission report) {
        return Optional.ofNullable(report.getSubmittedOn());
    }

    private static Optional<LocalDate> lastDay(Submission report) {
        return Optional.ofNullable(report.getDueOn()).or(() -> deadlines(report)
                .filter(any -> report.getKind() == SubmissionKind.MEETING_REPORT)
                .flatMap(Deadlines::reportDue));
    }

    private static Optional<Long> daysLate(Submission report) {
        return sent(report)
                .flatMap(day -> lastDay(report).map(last -> ChronoUnit.DAYS.between(last, day)))
                .filter(days -> days > 0);
    }

    private static Optional<LedgerAsOf> ledger(Submission report) {
        LocalDate dated =
                Optional.ofNullable(report.getLetter()).map(Letter::getDate).orElse(null);
        return dossier(report).map(dossier -> LedgerAsOf.of(dossier, dated));
    }
}
