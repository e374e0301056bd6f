// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.criticism.conduct.Turn;
import candor.model.meeting.Attendance;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Minutes;
import candor.model.meeting.Participation;
import candor.model.meeting.ParticipationRole;
import candor.model.meeting.Person;
import candor.model.query.Leadership;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.ShownNames;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** N13: by the record every member who was there examined himself, and the principal did so first. */
@Component(service = Rule.class)
public final class SpeakingRule extends ModelRule<Minutes> {

    public SpeakingRule() {
        super(
                Minutes.class,
                new RuleInfo("N13", Severity.MUST, Rank.PRACTICE, RuleSources.PLAN),
                Scope.of(Literals.MINUTES)
                        .own(Literals.MINUTES__UTTERANCES)
                        .inside(
                                Literals.UTTERANCE__SPEAKER,
                                Literals.UTTERANCE__ADDRESSEE,
                                Literals.UTTERANCE__KIND,
                                Literals.UTTERANCE__AGENDA_ITEM)
                        .anywhere(Reads.LEADERSHIP)
                        .anywhere(
                                Literals.DOSSIER__MEETING,
                                Literals.AGENDA_ITEM__KIND,
                                Literals.MEETING__PARTICIPATIONS,
                                Literals.PARTICIPATION__PERSON,
                                Literals.PARTICIPATION__ROLE,
                                Literals.PARTICIPATION__ATTENDANCE));
    }

    @Override
    protected void check(Minutes minutes, RuleContext context, Findings findings) {
        if (minutes.getUtterances().isEmpty() || context.dossier().getMeeting() == null) {
            return;
        }
        List<Person> spoken = minutes.getUtterances().stream()
                .map(Turn::of)
                .filter(turn -> turn.reader() == null && turn.isOwnExaminationOf(turn.person()))
                .map(Turn::person)
                .toList();
        Set<Person> present = context.dossier().getMeeting().getParticipations().stream()
                .filter(p -> p.getRole() == ParticipationRole.MEMBER && p.getAttendance() == Attendance.PRESENT)
                .map(Participation::getPerson)
                .collect(Collectors.toSet());
        Leadership leadership = context.derive(Leadership.class, Leadership::of);
        leadership.members().stream()
                .filter(member -> present.contains(member) && !spoken.contains(member))
                .forEach(member ->
                        findings.add(minutes, Literals.MINUTES__UTTERANCES, text("silent", ShownNames.of(member))));
        leadership
                .principal()
                .filter(principal -> spoken.indexOf(principal) > 0)
                .ifPresent(principal -> findings.add(
                        minutes,
                        Literals.MINUTES__UTTERANCES,
                        text("first", ShownNames.of(principal), ShownNames.of(spoken.getFirst()))));
    }
}
