// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui.meeting;

import candor.criticism.conduct.Absentees;
import candor.criticism.conduct.MeetingCourse;
import candor.criticism.conduct.Turn;
import candor.model.meeting.Attendance;
import candor.model.meeting.Dossier;
import candor.model.meeting.Participation;
import candor.model.meeting.ParticipationRole;
import candor.model.meeting.Person;
import candor.model.meeting.UtteranceKind;
import candor.model.query.Leadership;
import candor.model.query.MeetingWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may speak after a turn.
 *
 * @param course of the meeting
 * @param current the turn; null where the agenda is empty
 */
record Floor(Dossier dossier, MeetingCourse course, Turn current) {

    /** The member who examines himself, is criticised or answers just now; null under any other item. */
    Person criticised() {
        return current == null
                ? null
                : switch (current.item().getKind()) {
                    case PRINCIPAL_EXAMINATION, INDIVIDUAL_EXAMINATION ->
                        current.kind() == UtteranceKind.CRITICISM ? current.addressee() : current.person();
                    default -> null;
                };
    }

    /**
     * Who is expected next and neither on record nor passed over: of a member's critics all, in any order, then the member's answer, then
     * what comes behind.
     *
     * @param passed turns that nobody took
     * @param placeless whether the turn is one that nobody asked for, and the item is to be begun again
     */
    Optional<Turn> next(List<Turn> passed, boolean placeless) {
        List<Turn> turns = course.turns();
        int place = placeless
                ? turns.indexOf(beginning()) - 1
                : course.find(current).map(turns::indexOf).orElse(-1);
        List<Turn> behind = turns.subList(place + 1, turns.size());
        Person criticised = criticised();
        Stream<Turn> critics = criticised == null || current.kind() == UtteranceKind.RESPONSE
                ? Stream.empty()
                : Stream.concat(behind.stream(), turns.stream())
                        .filter(turn -> turn.item() == current.item() && isCriticismOf(turn, criticised));
        return Stream.concat(critics, behind.stream())
                .filter(turn -> turn.utterance() == null && passed.stream().noneMatch(turn::isSame))
                .findFirst()
                .or(() -> behind.stream().findFirst());
    }

    /** Where a turn that nobody asked for stands: at the examination of the member it is about, otherwise at the first turn of the item. */
    private Turn beginning() {
        List<Turn> turns = course.of(current.item());
        Person criticised = criticised();
        return turns.stream()
                .filter(turn -> criticised != null && turn.isOwnExaminationOf(criticised))
                .findFirst()
                .orElseGet(turns::getFirst);
    }

    /** Who may be given the floor by a key: while a member is criticised those who have not done so, otherwise everybody in the room. */
    List<Turn> others() {
        Person criticised = criticised();
        return criticised == null ? everybody() : critics(criticised);
    }

    /** Those who are expected, in a branch everybody else who is there, too. */
    private List<Turn> critics(Person criticised) {
        List<Turn> expected = course.of(current.item()).stream()
                .filter(turn -> isCriticismOf(turn, criticised))
                .toList();
        Stream<Turn> others = !MeetingWords.of(dossier).isOrganizational()
                ? Stream.empty()
                : Leadership.of(dossier).members().stream()
                        .filter(member -> member != criticised
                                && Absentees.of(dossier).stream().noneMatch(absentee -> absentee.getPerson() == member)
                                && expected.stream().noneMatch(turn -> turn.person() == member))
                        .map(member ->
                                new Turn(current.item(), UtteranceKind.CRITICISM, member, criticised, null, null));
        return Stream.concat(expected.stream().filter(turn -> turn.utterance() == null), others)
                .toList();
    }

    private List<Turn> everybody() {
        return dossier.getMeeting().getParticipations().stream()
                .filter(participation -> participation.getAttendance() != Attendance.ABSENT
                        && participation.getPerson() != null
                        && participation.getRole() != ParticipationRole.RECORDER)
                .map(this::turn)
                .toList();
    }

    /** The answer of the member who is criticised, where one is expected. */
    Optional<Turn> answer() {
        Person criticised = criticised();
        return course.of(current.item()).stream()
                .filter(turn -> turn.kind() == UtteranceKind.RESPONSE && turn.person() == criticised)
                .findFirst();
    }

    private static boolean isCriticismOf(Turn turn, Person member) {
        return turn.kind() == UtteranceKind.CRITICISM && turn.addressee() == member;
    }

    private Turn turn(Participation participation) {
        UtteranceKind kind =
                participation.getRole() == ParticipationRole.SUPERVISOR ? UtteranceKind.COMMENT : UtteranceKind.SPEECH;
        return new Turn(current.item(), kind, participation.getPerson(), null, null, null);
    }
}
