// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

import candor.model.meeting.Department;
import candor.model.meeting.PartyBranch;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.query.TalkRequirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A pair of people who have talked, have to talk, or may talk.
 *
 * @param member a member of the leadership
 * @param partner the other one; null where nobody is named: a department without head, a branch without representative
 * @param department the department the partner is head of; else null
 * @param branch the branch the partner represents; else null
 * @param requirement what asks for the talk; null where nothing does
 * @param talk the talk that was held, else the one that is planned; null where there is none
 */
public record TalkCell(
        Person member,
        Person partner,
        Department department,
        PartyBranch branch,
        TalkRequirement requirement,
        Talk talk) {

    /** How far it has come. @param today the day on which that is asked */
    public TalkState state(LocalDate today) {
        if (talk == null) {
            return isRequired() ? TalkState.MISSING : TalkState.NOT_REQUIRED;
        }
        if (talk.getHeldOn() != null) {
            return TalkMatters.missing(talk).isEmpty() ? TalkState.HELD : TalkState.INCOMPLETE;
        }
        return Optional.ofNullable(talk.getPlannedOn())
                .filter(today::isAfter)
                .map(past -> TalkState.LATE)
                .orElse(TalkState.PLANNED);
    }

    /** Who may be the other one: several people, of whom one is enough, as long as there is no talk with any of them. */
    public List<Person> candidates() {
        if (talk == null && requirement != null && requirement.partner() == null) {
            return requirement.candidates();
        }
        return partner == null ? List.of() : List.of(partner);
    }

    /** Whether the talk is a required one (docs/domain.md §3.3). */
    public boolean isRequired() {
        return requirement != null;
    }
}
