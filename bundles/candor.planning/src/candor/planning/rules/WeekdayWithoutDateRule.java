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
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.query.Deadlines;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.Weekdays;
import java.time.DayOfWeek;
import org.osgi.service.component.annotations.Component;

/** MSH-D02: the weekday of the meeting is given while its date is not. */
@Component(service = Rule.class)
public final class WeekdayWithoutDateRule extends ModelRule<Meeting> {

    public WeekdayWithoutDateRule() {
        super(
                Meeting.class,
                new RuleInfo("MSH-D02", Severity.MUST, Rank.PRACTICE, RuleSources.CALENDAR),
                Scope.of(Literals.MEETING)
                        .own(Literals.MEETING__DATE, Literals.MEETING__PLANNED_WEEKDAY)
                        .anywhere(Reads.EARLIEST_MEETING)
                        .anywhere(Reads.CALENDAR));
    }

    @Override
    protected void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getDate() == null) {
            Weekdays.of(meeting.getPlannedWeekday()).ifPresent(day -> report(meeting, day, context, findings));
        }
    }

    private void report(Meeting meeting, DayOfWeek weekday, RuleContext context, Findings findings) {
        QuickFix[] fixes = context.derive(Deadlines.class, Deadlines::of).earliestMeeting(weekday).stream()
                .map(day -> QuickFix.set(text("fix", day, weekday), meeting, Literals.MEETING__DATE, day))
                .toArray(QuickFix[]::new);
        findings.add(meeting, Literals.MEETING__DATE, text("undated", weekday), fixes);
    }
}
