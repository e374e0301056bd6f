// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.QuickFix;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.Briefing;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Participation;
import candor.process.rules.RuleSources;
import candor.process.text.OwnTexts;
import candor.process.text.ShownNames;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** MSH-P14, N09: after the meeting an absent member is told of it and of the criticism, and that is put down. */
@Component(service = Rule.class)
public final class BriefingRule extends ModelRule<Participation> {

    public BriefingRule() {
        super(
                Participation.class,
                new RuleInfo("MSH-P14", Severity.HINT, Rank.PRACTICE, RuleSources.CUSTOM).citing("N09"),
                Scope.of(Literals.PARTICIPATION)
                        .own(
                                Literals.PARTICIPATION__ROLE,
                                Literals.PARTICIPATION__ATTENDANCE,
                                Literals.PARTICIPATION__PERSON,
                                Literals.PARTICIPATION__BRIEFINGS)
                        .inside(
                                Literals.BRIEFING__BY,
                                Literals.BRIEFING__DATE,
                                Literals.BRIEFING__PROCEEDINGS,
                                Literals.BRIEFING__CRITICISMS)
                        .anywhere(Literals.PERSON__NAME, Literals.MEETING__STATE, Literals.MEETING__HOST)
                        .daily());
    }

    @Override
    protected void check(Participation participation, RuleContext context, Findings findings) {
        Meeting meeting = context.dossier().getMeeting();
        if (!WrittenStatementRule.isAbsentMember(participation)
                || meeting == null
                || meeting.getState() != MeetingState.HELD) {
            return;
        }
        Object name = ShownNames.of(participation.getPerson());
        if (participation.getBriefings().isEmpty()) {
            LocalDate today = context.today();
            findings.add(
                    participation,
                    Literals.PARTICIPATION__BRIEFINGS,
                    text("missing", name),
                    QuickFix.add(
                            text("fix"),
                            participation,
                            Literals.PARTICIPATION__BRIEFINGS,
                            -1,
                            () -> List.of(briefing(meeting, today))));
        }
        participation.getBriefings().stream()
                .filter(b -> !isComplete(b))
                .forEach(b -> findings.add(b, Literals.BRIEFING__CRITICISMS, text("incomplete", name)));
    }

    private static boolean isComplete(Briefing briefing) {
        return briefing.getBy() != null
                && briefing.getDate() != null
                && !OwnTexts.isBlank(briefing.getProceedings())
                && !OwnTexts.isBlank(briefing.getCriticisms());
    }

    private static Briefing briefing(Meeting meeting, LocalDate date) {
        Briefing briefing = MeetingFactory.eINSTANCE.createBriefing();
        briefing.setBy(meeting.getHost());
        briefing.setDate(date);
        return briefing;
    }
}
