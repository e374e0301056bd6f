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
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.MeetingState;
import candor.model.query.MeetingSpan;
import candor.model.query.WorkCalendar;
import candor.process.letters.Consent;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import java.time.LocalDate;
import java.time.Month;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-D07, N02: the meeting is held before or after the time set for it, or was put off, and no consent of the superior is at hand. The
 * superior's notice sets the time; without one it is the fourth quarter of the year and the first of the next (docs/domain.md N01, MSH-D07).
 */
@Component(service = Rule.class)
public final class WindowRule extends ModelRule<Meeting> {

    public WindowRule() {
        super(
                Meeting.class,
                new RuleInfo("MSH-D07", Severity.MUST, Rank.UNVERIFIED, RuleSources.REGULATION_5).citing("N02"),
                Scope.of(Literals.MEETING)
                        .own(Reads.SPAN)
                        .own(Literals.MEETING__STATE, Literals.MEETING__CONSENT, Literals.MEETING__NOTICE)
                        .anywhere(
                                Literals.LETTER__NUMBER,
                                Literals.LETTER__UNNUMBERED,
                                Literals.LETTER__WINDOW_START,
                                Literals.LETTER__WINDOW_END,
                                Literals.DOSSIER__YEAR)
                        .anywhere(Reads.CALENDAR));
    }

    @Override
    protected void check(Meeting meeting, RuleContext context, Findings findings) {
        if (Consent.isGiven(meeting)) {
            return;
        }
        if (meeting.getConsent() != null) {
            findings.add(meeting.getConsent(), Literals.LETTER__NUMBER, text("unnumbered"));
        } else if (meeting.getState() == MeetingState.POSTPONED) {
            findings.add(meeting, Literals.MEETING__CONSENT, text("postponed"));
        } else if (meeting.getDate() != null) {
            checkDate(meeting, context, findings);
        }
    }

    private void checkDate(Meeting meeting, RuleContext context, Findings findings) {
        LocalDate date = meeting.getDate();
        LocalDate start = start(meeting.getNotice(), context.dossier().getYear());
        LocalDate end = end(meeting.getNotice(), context.dossier().getYear());
        if (start != null && date.isBefore(start)) {
            LocalDate next = WorkCalendar.of(context.profile()).next(start, date.getDayOfWeek());
            findings.add(
                    meeting,
                    Literals.MEETING__DATE,
                    text("early", date, start),
                    QuickFix.set(text("fix", next, next.getDayOfWeek()), meeting, Literals.MEETING__DATE, next));
        } else if (end != null && MeetingSpan.of(meeting).last().isAfter(end)) {
            findings.add(
                    meeting,
                    Literals.MEETING__DATE,
                    text("late", MeetingSpan.of(meeting).last(), end));
        }
    }

    private static LocalDate start(Letter notice, int year) {
        if (notice != null && notice.getWindowStart() != null) {
            return notice.getWindowStart();
        }
        return year > 0 ? LocalDate.of(year, Month.OCTOBER, 1) : null;
    }

    private static LocalDate end(Letter notice, int year) {
        if (notice != null && notice.getWindowEnd() != null) {
            return notice.getWindowEnd();
        }
        return year > 0 ? LocalDate.of(year + 1, Month.APRIL, 1).minusDays(1) : null;
    }
}
