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
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.PreviousMeeting;
import candor.model.query.MeetingWords;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.ShownNames;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** N01: one meeting a year; the one of the year before belongs into the dossier unless the body is newly founded, and the dossier's year is that of its meeting. */
@Component(service = Rule.class)
public final class YearlyRule extends ModelRule<Dossier> {

    private static final String MEETING = "meeting";

    public YearlyRule() {
        super(
                Dossier.class,
                new RuleInfo("N01", Severity.SHOULD, Rank.UNVERIFIED, RuleSources.REGULATION_5),
                Scope.of(Literals.DOSSIER)
                        .own(
                                Literals.DOSSIER__YEAR,
                                Literals.DOSSIER__FIRST_YEAR,
                                Literals.DOSSIER__MEETING,
                                Literals.DOSSIER__PREVIOUS_MEETINGS)
                        .inside(
                                Literals.MEETING__DATE,
                                Literals.MEETING__KIND,
                                Literals.PREVIOUS_MEETING__NAME,
                                Literals.PREVIOUS_MEETING__YEAR,
                                Literals.PREVIOUS_MEETING__KIND,
                                Literals.PREVIOUS_MEETING__PROBLEMS)
                        .anywhere(Reads.WORDS));
    }

    @Override
    protected void check(Dossier dossier, RuleContext context, Findings findings) {
        int year = dossier.getYear();
        if (year == 0) {
            return;
        }
        Meeting meeting = dossier.getMeeting();
        if (meeting != null && meeting.getDate() != null) {
            int held = meeting.getDate().getYear();
            if (held < year || held > year + 1) {
                findings.add(dossier, Literals.DOSSIER__YEAR, text("year", year, meeting.getDate()));
            }
        }
        MeetingWords words = context.derive(MeetingWords.class, MeetingWords::of);
        MeetingKind kind = words.isOrganizational() ? MeetingKind.ORGANIZATION_LIFE : MeetingKind.ANNUAL;
        List<PreviousMeeting> yearly = dossier.getPreviousMeetings().stream()
                .filter(m -> m.getKind() == kind)
                .toList();
        if (meeting != null && meeting.getKind() == kind) {
            yearly.stream()
                    .filter(m -> m.getYear() == year)
                    .forEach(m -> findings.add(
                            Severity.MUST,
                            m,
                            Literals.PREVIOUS_MEETING__YEAR,
                            text("twice", year, words.get(MEETING))));
        }
        if (dossier.isFirstYear()) {
            FirstYear.contradicting(dossier)
                    .forEach(m -> findings.add(
                            Severity.MUST,
                            m,
                            Literals.PREVIOUS_MEETING__NAME,
                            text("first", ShownNames.of(m.getName())),
                            QuickFix.remove(
                                    text("fix.remove"), dossier, Literals.DOSSIER__PREVIOUS_MEETINGS, List.of(m)),
                            QuickFix.set(text("fix.not"), dossier, Literals.DOSSIER__FIRST_YEAR, false)));
        } else if (yearly.stream().noneMatch(m -> m.getYear() == year - 1)) {
            QuickFix register = QuickFix.add(
                    text("fix", words.get(MEETING)),
                    dossier,
                    Literals.DOSSIER__PREVIOUS_MEETINGS,
                    0,
                    () -> List.of(lastYears(year - 1, kind, words.get(MEETING))));
            findings.add(
                    dossier,
                    Literals.DOSSIER__PREVIOUS_MEETINGS,
                    text("missing", year - 1, words.get(MEETING)),
                    FirstYear.isPossible(dossier)
                            ? new QuickFix[] {register, FirstYear.fix(text("fix.first"), dossier)}
                            : new QuickFix[] {register});
        }
    }

    private PreviousMeeting lastYears(int year, MeetingKind kind, String called) {
        PreviousMeeting meeting = MeetingFactory.eINSTANCE.createPreviousMeeting();
        meeting.setName(text("name", called).in(Locale.SIMPLIFIED_CHINESE));
        meeting.setKind(kind);
        meeting.setYear(year);
        return meeting;
    }
}
