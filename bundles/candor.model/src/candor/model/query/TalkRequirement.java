// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Department;
import candor.model.meeting.PartyBranch;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import java.util.Optional;

/**
 * A talk that has to be held (docs/domain.md §3.3).
 *
 * @param kind which of the combinations T1 to T4
 * @param member the leadership member it is required of; the principal for T1
 * @param partner the other person; null for T4, where any representative will do, and for T3 while a department has no
 *     head
 * @param department the department for T3, else null
 * @param branch the branch for T4, else null
 * @param talk the talk that meets it, one that was held before one that is planned; null when there is none
 */
public record TalkRequirement(
        TalkKind kind, Person member, Person partner, Department department, PartyBranch branch, Talk talk) {

    /** The talk that meets the requirement, planned or held. */
    public Optional<Talk> fulfilment() {
        return Optional.ofNullable(talk);
    }

    /** Whether the talk was held. */
    public boolean isHeld() {
        return talk != null && talk.getHeldOn() != null;
    }
}
