// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.base.text.Text;
import candor.core.rules.QuickFix;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.query.TalkRequirement;
import candor.model.query.Talks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes talks for requirements that none meets, as a quick fix. */
final class MissingTalks {

    private MissingTalks() {}

    /** A fix that adds what is missing; a requirement for which nobody is named yet is left open. */
    static QuickFix fix(Dossier dossier, List<TalkRequirement> requirements, Text label) {
        return QuickFix.add(label, dossier, Literals.DOSSIER__TALKS, -1, () -> of(requirements));
    }

    /** One talk for each requirement; where any of several will do, who has fewest of them, and a talk that meets two of them is one. */
    static List<Talk> of(List<TalkRequirement> requirements) {
        List<Talk> made = new ArrayList<>();
        for (TalkRequirement requirement : requirements) {
            Talk meeting = requirement.candidates().size() < 2 ? null : meeting(requirement, made);
            if (meeting != null) {
                if (!meeting.getKinds().contains(requirement.kind())) {
                    meeting.getKinds().add(requirement.kind());
                }
            } else if (!requirement.candidates().isEmpty()) {
                made.add(talk(requirement, made));
            }
        }
        return made;
    }

    private static Talk meeting(TalkRequirement requirement, List<Talk> made) {
        return made.stream()
                .filter(talk -> requirement.candidates().stream()
                        .anyMatch(person -> Talks.meet(talk, requirement.member(), person)))
                .findFirst()
                .orElse(null);
    }

    private static Talk talk(TalkRequirement requirement, List<Talk> made) {
        Talk talk = MeetingFactory.eINSTANCE.createTalk();
        talk.setInitiator(requirement.member());
        talk.setPartner(requirement.candidates().stream()
                .min(Comparator.comparingLong(person -> load(person, made)))
                .orElseThrow());
        talk.getKinds().add(requirement.kind());
        talk.setDepartment(requirement.department());
        talk.setBranch(requirement.branch());
        return talk;
    }

    private static long load(Person person, List<Talk> made) {
        return made.stream()
                .filter(talk -> Talks.participants(talk).contains(person))
                .count();
    }
}
