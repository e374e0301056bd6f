// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.Person;
import java.util.ArrayList;
import java.util.List;

/**
 * Who has criticised whom: n members owe each other n(n − 1) criticisms (docs/domain.md N13, N14).
 *
 * @param pairs every direction, by rank of the critic and then of the criticised
 */
public record CriticismCoverage(List<Pair> pairs) {

    public CriticismCoverage {
        pairs = List.copyOf(pairs);
    }

    /** How far the criticism of one direction has come. */
    public enum State {
        /** Neither a criticism nor an excuse. */
        MISSING,
        /** None, with a reason. */
        EXCUSED,
        /** Written, not yet said. */
        PREPARED,
        /** Said at the meeting. */
        DELIVERED,
        /** Said and answered. */
        ANSWERED
    }

    /**
     * One direction.
     *
     * @param from the critic
     * @param to the criticised
     * @param criticism what was noted for the direction, or null
     */
    public record Pair(Person from, Person to, Criticism criticism) {

        public State state() {
            if (criticism == null) {
                return State.MISSING;
            }
            if (isBlank(criticism.getProblem())) {
                return isBlank(criticism.getExcuse()) ? State.MISSING : State.EXCUSED;
            }
            if (!criticism.isDelivered()) {
                return State.PREPARED;
            }
            return isBlank(criticism.getResponse()) ? State.DELIVERED : State.ANSWERED;
        }

        private static boolean isBlank(String text) {
            return text == null || text.isBlank();
        }
    }

    /** Every direction there is. */
    public static CriticismCoverage of(Dossier dossier) {
        List<Person> members = Leadership.of(dossier).members();
        List<Pair> pairs = new ArrayList<>();
        for (Person from : members) {
            for (Person to : members) {
                if (from != to) {
                    pairs.add(new Pair(from, to, find(dossier, from, to)));
                }
            }
        }
        return new CriticismCoverage(pairs);
    }

    /** Those that are due: all of them; in a branch, where not everybody criticises everybody, those of which something is noted. */
    public static CriticismCoverage due(Dossier dossier) {
        CriticismCoverage all = of(dossier);
        return MeetingWords.of(dossier).isOrganizational()
                ? new CriticismCoverage(all.pairs().stream()
                        .filter(pair -> pair.state() != State.MISSING)
                        .toList())
                : all;
    }

    /** Directions in the given state. */
    public List<Pair> in(State state) {
        return pairs.stream().filter(pair -> pair.state() == state).toList();
    }

    private static Criticism find(Dossier dossier, Person from, Person to) {
        return dossier.getCriticisms().stream()
                .filter(criticism -> criticism.getFrom() == from && criticism.getTo() == to)
                .findFirst()
                .orElse(null);
    }
}
