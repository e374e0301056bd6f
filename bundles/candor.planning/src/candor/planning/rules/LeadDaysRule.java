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
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.MeetingState;
import candor.model.query.Deadlines;
import candor.process.letters.Consent;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-D03, N05: the meeting is held sooner after the request than the superior wants to know of it (docs/domain.md §3.2). How many days that
 * is, the profile says; houses differ between 3 and 15.
 */
@Component(service = Rule.class)
public final class LeadDaysRule extends ModelRule<Meeting> {

    public LeadDaysRule() {
        super(
                Meeting.class,
                new RuleInfo("MSH-D03", Severity.BLOCKER, Rank.UNVERIFIED, RuleSources.NOTICE).citing("N05"),
                Scope.of(Literals.MEETING)
                        .own(Literals.MEETING__DATE, Literals.MEETING__STATE, Literals.MEETING__CONSENT)
                        .anywhere(Literals.LETTER__NUMBER, Literals.LETTER__UNNUMBERED)
                        .anywhere(Reads.EARLIEST_MEETING)
                        .anywhere(Reads.CALENDAR));
    }

    @Override
    protected void check(Meeting meeting, RuleContext context, Findings findings) {
        LocalDate date = meeting.getDate();
        Deadlines deadlines = context.derive(Deadlines.class, Deadlines::of);
        LocalDate earliest = deadlines.earliestMeeting().orElse(null);
        if (date == null || earliest == null || !date.isBefore(earliest) || Consent.isGiven(meeting)) {
            return;
        }
        DayOfWeek weekday = date.getDayOfWeek();
        LocalDate next = deadlines.earliestMeeting(weekday).orElse(earliest);
        long days = ChronoUnit.DAYS.between(meeting.getRequest().getDate(), date);
        QuickFix fix = QuickFix.set(text("fix", next, weekday), meeting, Literals.MEETING__DATE, next);
        if (days < 0) {
            findings.add(meeting, Literals.MEETING__DATE, text("before"), fix);
            return;
        }
        Text early = text("early", days, context.profile().getLeadDays(), earliest);
        if (meeting.getState() == MeetingState.HELD) {
            // The day is past, and the report on the meeting has to name it.
            findings.addAct(meeting, Literals.MEETING__DATE, early, fix);
        } else {
            findings.add(meeting, Literals.MEETING__DATE, early, fix);
        }
    }
}
