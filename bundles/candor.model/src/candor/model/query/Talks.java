// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Who takes part in a talk. One with companions is a talk of its initiator with each of the others, not of the others with each other. */
public final class Talks {

    private Talks() {}

    /** Everybody who takes part, the initiator first; nobody twice. */
    public static List<Person> participants(Talk talk) {
        return Stream.concat(Stream.of(talk.getInitiator(), talk.getPartner()), talk.getCompanions().stream())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** With whom a person talks there: the initiator with all others, everybody else with the initiator; nobody where he takes no part. */
    public static List<Person> others(Talk talk, Person person) {
        List<Person> all = participants(talk);
        if (person == null || !all.contains(person)) {
            return List.of();
        }
        return person == talk.getInitiator()
                ? all.stream().filter(one -> one != person).toList()
                : Stream.ofNullable(talk.getInitiator()).toList();
    }

    /** Whether these two talk there, alone or with others. */
    public static boolean meet(Talk talk, Person one, Person other) {
        return other != null && one != other && others(talk, one).contains(other);
    }

    /** Whether these two talk there and nobody else does. */
    public static boolean meetAlone(Talk talk, Person one, Person other) {
        return participants(talk).size() == 2 && meet(talk, one, other);
    }
}
