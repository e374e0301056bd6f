// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Capacity;
import candor.model.meeting.Dossier;
import candor.model.meeting.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The people who examine themselves and criticise each other: the members of the Party group. Others of the leadership
 * may be no Party members (docs/domain.md §1).
 *
 * @param members all of them, the principal first, then by rank
 */
public record Leadership(List<Person> members) {

    public Leadership {
        members = List.copyOf(members);
    }

    public static Leadership of(Dossier dossier) {
        return new Leadership(dossier.getPersons().stream()
                .filter(Person::isGroupMember)
                .sorted(Comparator.comparing((Person person) -> !isPrincipal(person))
                        .thenComparing(Person::getRank))
                .toList());
    }

    /** The person in charge, empty while none is named. */
    public Optional<Person> principal() {
        return members.stream().filter(Leadership::isPrincipal).findFirst();
    }

    /** All but the principal, by rank. */
    public List<Person> others() {
        Person principal = principal().orElse(null);
        return members.stream().filter(person -> person != principal).toList();
    }

    private static boolean isPrincipal(Person person) {
        return person.getCapacity() == Capacity.PRINCIPAL;
    }
}
