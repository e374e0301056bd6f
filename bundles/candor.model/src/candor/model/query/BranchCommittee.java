// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Capacity;
import candor.model.meeting.Dossier;
import candor.model.meeting.Person;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who of the members of a branch sits on its committee: the secretary, and those whose capacity is that of a leader. A committee has seven
 * members at most as a rule (《中国共产党支部工作条例（试行）》); where more have that capacity, it tells nothing, and their positions are asked.
 *
 * @param committee the secretary first, then by rank
 * @param ordinary all other members, by rank
 */
public record BranchCommittee(List<Person> committee, List<Person> ordinary) {

    private static final int LARGEST = 7;
    private static final List<String> OFFICES =
            List.of(BodyTexts.get("branch.offices").split(" "));

    public BranchCommittee {
        committee = List.copyOf(committee);
        ordinary = List.copyOf(ordinary);
    }

    public static BranchCommittee of(Dossier dossier) {
        List<Person> members = Leadership.of(dossier).members();
        long leading = members.stream().filter(BranchCommittee::isLeading).count();
        Predicate<Person> sits = leading <= LARGEST ? BranchCommittee::isLeading : BranchCommittee::holdsOffice;
        return new BranchCommittee(
                members.stream().filter(sits).toList(),
                members.stream().filter(sits.negate()).toList());
    }

    private static boolean isLeading(Person person) {
        return person.getCapacity() == Capacity.PRINCIPAL || person.getCapacity() == Capacity.MEMBER;
    }

    private static boolean holdsOffice(Person person) {
        return person.getCapacity() == Capacity.PRINCIPAL
                || isLeading(person)
                        && person.getPosition() != null
                        && OFFICES.stream().anyMatch(person.getPosition()::contains);
    }
}
