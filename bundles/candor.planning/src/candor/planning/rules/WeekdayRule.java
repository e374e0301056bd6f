// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Finding;
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
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Weekday;
import candor.model.query.WorkCalendar;
import candor.process.rules.RuleSources;
import candor.process.text.OwnTexts;
import candor.process.text.Weekdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.osgi.service.component.annotations.Component;

/** MSH-D01: a weekday that is not that of its date, in the meeting's data or in any text. */
@Component(service = Rule.class)
public final class WeekdayRule extends ModelRule<EObject> {

    public WeekdayRule() {
        super(
                EObject.class,
                new RuleInfo("MSH-D01", Severity.BLOCKER, Rank.PRACTICE, RuleSources.CALENDAR),
                Scope.of(EcorePackage.Literals.EOBJECT).wholly());
    }

    @Override
    protected void check(EObject object, RuleContext context, Findings findings) {
        OwnTexts.each(object, (attribute, text) -> Weekdays.mistakes(text)
                .forEach(mistake -> report(object, attribute, text, mistake, findings)));
        if (object instanceof Meeting meeting && meeting.getDate() != null) {
            Weekdays.of(meeting.getPlannedWeekday())
                    .filter(planned -> planned != meeting.getDate().getDayOfWeek())
                    .ifPresent(planned -> reportPlan(meeting, planned, context.dossier(), findings));
        }
    }

    private void report(
            EObject object, EAttribute attribute, String text, Weekdays.Mistake mistake, Findings findings) {
        if (mistake.date() == null) {
            findings.add(object, attribute, text("nosuchday", mistake.written()));
            return;
        }
        DayOfWeek right = mistake.date().getDayOfWeek();
        findings.add(
                object,
                attribute,
                text("text", mistake.date(), right, mistake.weekday()),
                OwnTexts.replace(text("fix.weekday", right), object, attribute, mistake.corrected(text)));
    }

    private void reportPlan(Meeting meeting, DayOfWeek planned, Dossier dossier, Findings findings) {
        LocalDate date = meeting.getDate();
        DayOfWeek right = date.getDayOfWeek();
        findings.add(
                Severity.BLOCKER,
                meeting,
                Literals.MEETING__PLANNED_WEEKDAY,
                // Papers print the date, and one of the two is wrong.
                List.of(new Finding.Concern(meeting, Literals.MEETING__DATE.getName())),
                text("plan", date, right, planned),
                QuickFix.set(
                        text("fix.weekday", right),
                        meeting,
                        Literals.MEETING__PLANNED_WEEKDAY,
                        Weekday.getByName(right.name())),
                // The calendar is read when the fix is run, so that the rule, which checks all objects, need not depend
                // on holidays.
                QuickFix.of(
                        text("fix.date", planned),
                        steps -> steps.set(
                                meeting,
                                Literals.MEETING__DATE,
                                WorkCalendar.of(dossier.getProfile()).next(date, planned))));
    }
}
