// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.base.text.Text;
import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.QuickFix;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.Circular;
import candor.model.meeting.DaySession;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import candor.model.query.MeetingSpan;
import candor.process.rules.RuleSources;
import candor.process.text.Weekdays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-S08, of dates: the day and the part of the day that a reply, the report or the circular gives for the meeting are the meeting's, and the
 * hours of the meeting lie in them.
 */
@Component(service = Rule.class)
public final class SameDateRule extends ModelRule<EObject> {

    private static final Pattern HELD =
            Pattern.compile("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日(上午|下午|晚上)?(?=[^。；0-9]{0,30}召开)");

    public SameDateRule() {
        super(
                EObject.class,
                new RuleInfo("MSH-S08a", Severity.SHOULD, Rank.PRACTICE, RuleSources.PLAN).citing("MSH-S08"),
                Scope.of(Literals.LETTER, Literals.SUBMISSION, Literals.CIRCULAR, Literals.MEETING)
                        .own(
                                Literals.LETTER__IN_REPLY_TO,
                                Literals.LETTER__DECISION_TEXT,
                                Literals.SUBMISSION__KIND,
                                Literals.SUBMISSION__COURSE,
                                Literals.CIRCULAR__OVERVIEW)
                        .anywhere(
                                Literals.DOSSIER__MEETING,
                                Literals.MEETING__DATE,
                                Literals.MEETING__SESSION,
                                Literals.MEETING__REQUEST)
                        .own(
                                Literals.MEETING__END_DATE,
                                Literals.MEETING__END_SESSION,
                                Literals.MEETING__START_TIME,
                                Literals.MEETING__END_TIME));
    }

    @Override
    protected void check(EObject object, RuleContext context, Findings findings) {
        if (object instanceof Meeting hours) {
            checkHours(hours, findings);
            return;
        }
        Meeting meeting = context.dossier().getMeeting();
        if (meeting == null || meeting.getDate() == null) {
            return;
        }
        switch (object) {
            case Letter letter -> {
                if (letter.getInReplyTo() != null && letter.getInReplyTo() == meeting.getRequest()) {
                    check(letter, Literals.LETTER__DECISION_TEXT, meeting, findings);
                }
            }
            case Submission submission -> {
                if (submission.getKind() == SubmissionKind.MEETING_REPORT) {
                    check(submission, Literals.SUBMISSION__COURSE, meeting, findings);
                }
            }
            case Circular circular -> check(circular, Literals.CIRCULAR__OVERVIEW, meeting, findings);
            default -> throw new IllegalArgumentException(object.eClass().getName());
        }
    }

    private void checkHours(Meeting meeting, Findings findings) {
        LocalTime start = meeting.getStartTime();
        LocalTime end = meeting.getEndTime();
        boolean oneDay = meeting.getEndDate() == null || meeting.getEndDate().equals(meeting.getDate());
        if (!MeetingSpan.isIn(start, meeting.getSession())) {
            findings.add(meeting, Literals.MEETING__START_TIME, text("hour", start.toString()));
        }
        if (!MeetingSpan.isIn(end, meeting.getEndSession())) {
            findings.add(meeting, Literals.MEETING__END_TIME, text("hour", end.toString()));
        }
        if (oneDay && start != null && end != null && !start.isBefore(end)) {
            findings.add(meeting, Literals.MEETING__END_TIME, text("end", end.toString(), start.toString()));
        }
    }

    private void check(EObject object, EAttribute attribute, Meeting meeting, Findings findings) {
        String text = (String) object.eGet(attribute);
        Matcher matcher = HELD.matcher(text == null ? "" : text);
        if (!matcher.find()) {
            return;
        }
        LocalDate date = Weekdays.date(matcher.group(1), matcher.group(2), matcher.group(3));
        if (!meeting.getDate().equals(date)) {
            Text message = text("date", matcher.group(), meeting.getDate());
            QuickFix move = QuickFix.set(text("fix.meeting", matcher.group()), meeting, Literals.MEETING__DATE, date);
            findings.add(object, attribute, message, date == null ? new QuickFix[0] : new QuickFix[] {move});
        } else if (matcher.group(4) != null && contradicts(meeting.getSession(), matcher.group(4))) {
            findings.add(object, attribute, text("session", matcher.group(4)));
        }
    }

    private static boolean contradicts(DaySession session, String written) {
        return switch (session) {
            case MORNING -> !written.equals("上午");
            case AFTERNOON -> !written.equals("下午");
            case EVENING -> !written.equals("晚上");
            case UNKNOWN -> false;
        };
    }
}
