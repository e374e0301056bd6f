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
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Participation;
import candor.model.meeting.ParticipationRole;
import candor.model.meeting.Person;
import candor.model.query.Leadership;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.ShownNames;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-S08: who takes part is the same in two places: the plan's groups and the list of names, and that list and the members of the Party
 * group. Who is no member of the group may sit in, not take part (docs/domain.md §1).
 */
@Component(service = Rule.class)
public final class ParticipantsRule extends ModelRule<Meeting> {

    public ParticipantsRule() {
        super(
                Meeting.class,
                new RuleInfo("MSH-S08", Severity.SHOULD, Rank.PRACTICE, RuleSources.PLAN),
                Scope.of(Literals.MEETING)
                        .own(Literals.MEETING__PARTICIPATIONS, Literals.MEETING__PARTICIPANT_GROUPS)
                        .inside(
                                Literals.PARTICIPATION__PERSON,
                                Literals.PARTICIPATION__ROLE,
                                Literals.PARTICIPANT_GROUP__ROLE)
                        .anywhere(Reads.LEADERSHIP));
    }

    @Override
    protected void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getParticipations().isEmpty()) {
            return;
        }
        List<Person> members = context.derive(Leadership.class, Leadership::of).members();
        Set<Person> listed = new HashSet<>();
        for (Participation participation : meeting.getParticipations()) {
            Person person = participation.getPerson();
            if (person != null && !listed.add(person)) {
                findings.add(
                        Severity.MUST,
                        participation,
                        Literals.PARTICIPATION__PERSON,
                        text("twice", ShownNames.of(person)),
                        QuickFix.remove(
                                text("fix.twice"), meeting, Literals.MEETING__PARTICIPATIONS, List.of(participation)));
            }
            if (person != null && participation.getRole() == ParticipationRole.MEMBER && !members.contains(person)) {
                findings.add(
                        participation,
                        Literals.PARTICIPATION__ROLE,
                        text("nomember", ShownNames.of(person)),
                        QuickFix.set(
                                text("fix.nomember"),
                                participation,
                                Literals.PARTICIPATION__ROLE,
                                ParticipationRole.OBSERVER));
            }
        }
        members.stream().filter(m -> !takesPart(meeting, m)).forEach(m -> reportMissing(meeting, m, findings));
        checkGroups(meeting, findings);
    }

    private static boolean takesPart(Meeting meeting, Person member) {
        return meeting.getParticipations().stream()
                .anyMatch(p -> p.getPerson() == member && p.getRole() == ParticipationRole.MEMBER);
    }

    private void reportMissing(Meeting meeting, Person member, Findings findings) {
        findings.add(
                meeting,
                Literals.MEETING__PARTICIPATIONS,
                text("missing", ShownNames.of(member)),
                QuickFix.add(
                        text("fix.missing"),
                        meeting,
                        Literals.MEETING__PARTICIPATIONS,
                        -1,
                        () -> List.of(participation(member))));
    }

    private void checkGroups(Meeting meeting, Findings findings) {
        Set<ParticipationRole> listed = EnumSet.noneOf(ParticipationRole.class);
        meeting.getParticipations().forEach(p -> listed.add(p.getRole()));
        listed.remove(ParticipationRole.RECORDER);
        Set<ParticipationRole> planned = EnumSet.noneOf(ParticipationRole.class);
        meeting.getParticipantGroups().forEach(g -> planned.add(g.getRole()));
        for (ParticipationRole role : EnumSet.complementOf(EnumSet.of(ParticipationRole.RECORDER))) {
            if (listed.contains(role) != planned.contains(role)) {
                boolean unplanned = listed.contains(role);
                findings.add(
                        meeting,
                        unplanned ? Literals.MEETING__PARTICIPANT_GROUPS : Literals.MEETING__PARTICIPATIONS,
                        text(unplanned ? "unplanned" : "unlisted", text("role." + role.getName())));
            }
        }
    }

    private static Participation participation(Person person) {
        Participation participation = MeetingFactory.eINSTANCE.createParticipation();
        participation.setPerson(person);
        participation.setRole(ParticipationRole.MEMBER);
        return participation;
    }
}
