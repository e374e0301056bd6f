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
import candor.model.meeting.Holiday;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.query.MeetingSpan;
import candor.model.query.WorkCalendar;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.ShownNames;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/** MSH-D05: the meeting falls on a public holiday of the profile's calendar, or on a weekend that is not worked. */
@Component(service = Rule.class)
public final class HolidayRule extends ModelRule<Meeting> {

    public HolidayRule() {
        super(
                Meeting.class,
                new RuleInfo("MSH-D05", Severity.MUST, Rank.PRACTICE, RuleSources.CUSTOM),
                Scope.of(Literals.MEETING)
                        .own(Reads.SPAN)
                        .anywhere(Literals.HOLIDAY__NAME)
                        .anywhere(Reads.CALENDAR));
    }

    @Override
    protected void check(Meeting meeting, RuleContext context, Findings findings) {
        WorkCalendar calendar = WorkCalendar.of(context.profile());
        MeetingSpan.of(meeting).days().stream()
                .filter(day -> !calendar.isWorkingDay(day))
                .forEach(day -> report(meeting, day, calendar, findings));
    }

    private void report(Meeting meeting, LocalDate date, WorkCalendar calendar, Findings findings) {
        Holiday holiday = calendar.holiday(date).orElse(null);
        Severity severity = holiday == null ? Severity.SHOULD : info().severity();
        Text message = holiday == null
                ? text("weekend", date, date.getDayOfWeek())
                : text("holiday", date, ShownNames.of(holiday.getName()));
        LocalDate workday = Stream.iterate(date, d -> d.plusDays(1))
                .filter(calendar::isWorkingDay)
                .findFirst()
                .orElseThrow();
        findings.add(
                severity,
                meeting,
                Literals.MEETING__DATE,
                message,
                date.equals(meeting.getDate())
                        ? new QuickFix[] {
                            QuickFix.set(
                                    text("fix", workday, workday.getDayOfWeek()),
                                    meeting,
                                    Literals.MEETING__DATE,
                                    workday)
                        }
                        : new QuickFix[0]);
    }
}
