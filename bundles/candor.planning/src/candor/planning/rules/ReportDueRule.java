// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.QuickFix;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Organization;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import candor.model.query.Deadlines;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** MSH-D04, N06: the report on the meeting is overdue, is planned for a day that is too late, or is said to have gone out before the meeting. */
@Component(service = Rule.class)
public final class ReportDueRule extends ModelRule<Dossier> {

    public ReportDueRule() {
        super(
                Dossier.class,
                new RuleInfo("MSH-D04", Severity.BLOCKER, Rank.UNVERIFIED, RuleSources.REGULATION).citing("N06"),
                Scope.of(Literals.DOSSIER)
                        .own(Literals.DOSSIER__SUBMISSIONS)
                        .inside(
                                Literals.SUBMISSION__KIND,
                                Literals.SUBMISSION__SUBMITTED_ON,
                                Literals.SUBMISSION__DUE_ON,
                                Literals.CAMPAIGN_PROFILE__REPORT_DAYS)
                        .anywhere(Reads.AFTER_MEETING)
                        .anywhere(Reads.CALENDAR)
                        .daily());
    }

    @Override
    protected void check(Dossier dossier, RuleContext context, Findings findings) {
        Meeting meeting = dossier.getMeeting();
        LocalDate due =
                context.derive(Deadlines.class, Deadlines::of).reportDue().orElse(null);
        if (meeting == null || due == null || meeting.getState() == MeetingState.POSTPONED) {
            return;
        }
        List<Submission> reports = dossier.getSubmissions().stream()
                .filter(s -> s.getKind() == SubmissionKind.MEETING_REPORT)
                .toList();
        reports.stream()
                .filter(r -> r.getDueOn() != null && r.getDueOn().isAfter(due))
                .forEach(r -> findings.add(
                        Severity.MUST,
                        r,
                        Literals.SUBMISSION__DUE_ON,
                        text("late", r.getDueOn(), context.profile().getReportDays(), due),
                        QuickFix.set(text("fix.due", due), r, Literals.SUBMISSION__DUE_ON, due)));
        reports.stream()
                .filter(r -> r.getSubmittedOn() != null && r.getSubmittedOn().isBefore(meeting.getDate()))
                .forEach(r -> findings.add(
                        Severity.MUST,
                        r,
                        Literals.SUBMISSION__SUBMITTED_ON,
                        text("early", r.getSubmittedOn(), meeting.getDate())));
        reports.stream()
                .filter(r -> r.getSubmittedOn() != null && r.getSubmittedOn().isAfter(due))
                .forEach(r -> findings.add(
                        Severity.HINT,
                        r,
                        Literals.SUBMISSION__SUBMITTED_ON,
                        text("sentLate", r.getSubmittedOn(), ChronoUnit.DAYS.between(due, r.getSubmittedOn()), due)));
        if (context.today().isAfter(due) && reports.stream().noneMatch(r -> r.getSubmittedOn() != null)) {
            reportOverdue(dossier, reports, due, context, findings);
        }
    }

    private void reportOverdue(
            Dossier dossier, List<Submission> reports, LocalDate due, RuleContext context, Findings findings) {
        long days = ChronoUnit.DAYS.between(due, context.today());
        if (reports.isEmpty()) {
            findings.addAct(
                    dossier,
                    Literals.DOSSIER__SUBMISSIONS,
                    text("overdue", due, days),
                    QuickFix.add(
                            text("fix.add"),
                            dossier,
                            Literals.DOSSIER__SUBMISSIONS,
                            -1,
                            () -> List.of(report(dossier.getMeeting(), due))));
        } else {
            findings.addAct(reports.getFirst(), Literals.SUBMISSION__SUBMITTED_ON, text("overdue", due, days));
        }
    }

    private static Submission report(Meeting meeting, LocalDate due) {
        Submission report = MeetingFactory.eINSTANCE.createSubmission();
        report.setKind(SubmissionKind.MEETING_REPORT);
        report.setDueOn(due);
        Letter request = meeting.getRequest();
        List<Organization> superiors = request == null ? List.of() : request.getRecipients();
        report.setRecipient(superiors.isEmpty() ? null : superiors.getFirst());
        return report;
    }
}
