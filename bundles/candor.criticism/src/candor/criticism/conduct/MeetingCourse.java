// SPDX-License-Identifier: EPL-2.0
package candor.criticism.conduct;

import candor.model.meeting.AgendaItem;
import candor.model.meeting.Attendance;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.Minutes;
import candor.model.meeting.Participation;
import candor.model.meeting.ParticipationRole;
import candor.model.meeting.Person;
import candor.model.meeting.UtteranceKind;
import candor.model.query.CriticismCoverage;
import candor.model.query.CriticismCoverage.Pair;
import candor.model.query.Leadership;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The course of a meeting, read from its agenda and its record: what has been said and what is still to be said, turn
 * by turn. It is computed from the dossier alone, so that the place in the course is found again after an interruption.
 *
 * @param turns item by item, in the order in which they are expected
 */
public record MeetingCourse(List<Turn> turns) {

    public MeetingCourse {
        turns = List.copyOf(turns);
    }

    /** Empty while the meeting has no agenda. */
    public static MeetingCourse of(Dossier dossier) {
        return dossier.getMeeting() == null ? new MeetingCourse(List.of()) : new Reader(dossier).read();
    }

    /** The turns of one item. */
    public List<Turn> of(AgendaItem item) {
        return turns.stream().filter(turn -> turn.item() == item).toList();
    }

    /** The turn that is the same as another one, as it stands now. */
    public Optional<Turn> find(Turn sought) {
        return turns.stream().filter(sought::isSame).findFirst();
    }

    /** Where the record stops: the turn that was put on record last; where nothing was, the first one. */
    public Optional<Turn> last() {
        return turns.stream()
                .filter(turn -> turn.utterance() != null)
                .max(Comparator.comparingInt(MeetingCourse::place))
                .or(() -> turns.stream().findFirst());
    }

    private static int place(Turn turn) {
        return turn.utterance().eContainer() instanceof Minutes minutes
                ? minutes.getUtterances().indexOf(turn.utterance())
                : -1;
    }

    /** The turn so many places behind another one, or before it; empty beyond the ends. */
    public Optional<Turn> beside(Turn turn, int places) {
        int place = find(turn).map(turns::indexOf).orElse(-1) + places;
        return place < 0 || place >= turns.size() ? Optional.empty() : Optional.of(turns.get(place));
    }

    /** Puts the turns together for one dossier. */
    private static final class Reader {
        private final Dossier dossier;
        private final Meeting meeting;
        private final List<Person> members;
        private final CriticismCoverage coverage;

        Reader(Dossier dossier) {
            this.dossier = dossier;
            meeting = dossier.getMeeting();
            members = Leadership.of(dossier).members();
            coverage = CriticismCoverage.due(dossier);
        }

        MeetingCourse read() {
            List<Turn> turns = new ArrayList<>();
            meeting.getAgenda().forEach(item -> turns.addAll(merge(planned(item).toList(), said(item))));
            return new MeetingCourse(turns);
        }

        /** What was planned keeps its place, whenever it was said; what was not comes behind what was said before it. */
        private static List<Turn> merge(List<Turn> planned, List<Turn> said) {
            List<Turn> turns = new ArrayList<>(planned);
            int place = -1;
            for (Turn turn : said) {
                int expected = IntStream.range(0, turns.size())
                        .filter(each -> turns.get(each).utterance() == null
                                && turns.get(each).isSame(turn))
                        .findFirst()
                        .orElse(-1);
                if (expected < 0) {
                    place++;
                    turns.add(place, turn);
                } else {
                    place = expected;
                    turns.set(place, turn);
                }
            }
            return turns;
        }

        private List<Turn> said(AgendaItem item) {
            return dossier.getMinutes() == null
                    ? List.of()
                    : dossier.getMinutes().getUtterances().stream()
                            .filter(utterance -> utterance.getAgendaItem() == item)
                            .map(Turn::of)
                            .toList();
        }

        private Stream<Turn> planned(AgendaItem item) {
            List<Person> speakers = AgendaSpeakers.of(dossier, item);
            return switch (item.getKind()) {
                case PRINCIPAL_EXAMINATION, INDIVIDUAL_EXAMINATION ->
                    speakers.stream().flatMap(speaker -> round(item, speaker));
                case TEAM_EXAMINATION -> Stream.of(single(item, UtteranceKind.EXAMINATION, speakers));
                case SUPERVISOR_COMMENT -> Stream.of(single(item, UtteranceKind.COMMENT, speakers));
                case SUMMARY -> Stream.of(single(item, UtteranceKind.SUMMARY, speakers));
                default -> Stream.of(single(item, UtteranceKind.SPEECH, speakers));
            };
        }

        /** One speaks for the item; where nobody is named, who presides does. */
        private Turn single(AgendaItem item, UtteranceKind kind, List<Person> speakers) {
            Person speaker = speakers.isEmpty() ? meeting.getHost() : speakers.getFirst();
            return new Turn(item, kind, speaker, null, null, null);
        }

        /** A member examines himself, is criticised by the others and answers; who is absent is told afterwards. */
        private Stream<Turn> round(AgendaItem item, Person person) {
            Turn own = new Turn(item, UtteranceKind.EXAMINATION, person, null, reader(person), null);
            Stream<Turn> criticisms = members.stream()
                    .filter(critic -> critic != person && speaksTo(critic, person))
                    .map(critic -> new Turn(item, UtteranceKind.CRITICISM, critic, person, reader(critic), null));
            Stream<Turn> answer = isAbsent(person)
                    ? Stream.empty()
                    : Stream.of(new Turn(item, UtteranceKind.RESPONSE, person, null, null, null));
            return Stream.concat(Stream.concat(Stream.of(own), criticisms), answer);
        }

        /**
         * Who is absent criticises in writing or not at all; who is excused does not. Of the many members of a branch only those are expected
         * who have prepared something.
         */
        private boolean speaksTo(Person critic, Person person) {
            CriticismCoverage.State state = coverage.pairs().stream()
                    .filter(pair -> pair.from() == critic && pair.to() == person)
                    .map(Pair::state)
                    .findFirst()
                    .orElse(CriticismCoverage.State.EXCUSED);
            return state != CriticismCoverage.State.EXCUSED
                    && (state != CriticismCoverage.State.MISSING || !isAbsent(critic));
        }

        private boolean isAbsent(Person person) {
            return meeting.getParticipations().stream()
                    .anyMatch(p -> p.getPerson() == person && p.getAttendance() == Attendance.ABSENT);
        }

        /** Who reads for somebody absent: an observer, otherwise a recorder, otherwise who presides. */
        private Person reader(Person person) {
            return isAbsent(person)
                    ? Stream.concat(present(ParticipationRole.OBSERVER), present(ParticipationRole.RECORDER))
                            .findFirst()
                            .orElse(meeting.getHost())
                    : null;
        }

        private Stream<Person> present(ParticipationRole role) {
            return meeting.getParticipations().stream()
                    .filter(p -> p.getRole() == role && p.getAttendance() != Attendance.ABSENT)
                    .map(Participation::getPerson)
                    .filter(Objects::nonNull);
        }
    }
}
