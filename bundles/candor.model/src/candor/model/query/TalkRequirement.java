// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Department;
import candor.model.meeting.PartyBranch;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.meeting.TalkKind;
import java.util.List;
import java.util.Optional;

/**
 * A talk that has to be held (docs/domain.md §3.3).
 *
 * @param kind which of the combinations T1 to T4, or of those of a branch
 * @param member the member it is required of; the principal for T1
 * @param partner the other person; null where any of several will do, and for T3 while a department has no head
 * @param candidates who may be the other person: the partner, or all of whom one is enough (representatives for T4, the committee of a branch
 *     for its members); never the member
 * @param department the department for T3, else null
 * @param branch the branch for T4, else null
 * @param talk the talk that meets it, one that was held before one that is planned; null when there is none
 */
public record TalkRequirement(
        TalkKind kind,
        Person member,
        Person partner,
        List<Person> candidates,
        Department department,
        PartyBranch branch,
        Talk talk) {

    public TalkRequirement {
        candidates = List.copyOf(candidates);
    }

    /** The same requirement, met by a talk; not met where that is null. */
    TalkRequirement metBy(Talk other) {
        return new TalkRequirement(kind, member, partner, candidates, department, branch, other);
    }

    /** The talk that meets the requirement, planned or held. */
    public Optional<Talk> fulfilment() {
        return Optional.ofNullable(talk);
    }

    /** Whether the talk was held. */
    public boolean isHeld() {
        return talk != null && talk.getHeldOn() != null;
    }
}
