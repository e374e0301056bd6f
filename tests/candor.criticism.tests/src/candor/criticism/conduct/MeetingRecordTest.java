// SPDX-License-Identifier: EPL-2.0
package candor.criticism.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.sample.Samples;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Attendance;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Participation;
import candor.model.meeting.Person;
import candor.model.meeting.Utterance;
import candor.model.meeting.UtteranceKind;
import candor.model.query.CriticismCoverage;
import candor.model.query.CriticismCoverage.State;
import candor.model.query.Leadership;
import candor.model.query.Quorum;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting put on record turn by turn, on the sample before its meeting, with one member and then two absent. */
class MeetingRecordTest {

    private static final LocalTime NOON = LocalTime.of(8, 30);

    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
    private final Clock clock = Clock.fixed(
            LocalDateTime.of(2022, 1, 20, 8, 30, 41)
                    .atZone(ZoneId.systemDefault())
                    .toInstant(),
            ZoneId.systemDefault());

    private Dossier dossier;
    private List<Person> members;
    private MeetingRecord record;

    @BeforeEach
    void takeTheSampleBeforeItsMeeting() throws MeetingFileException {
        dossier = Samples.open(new MeetingStore()).dossier();
        dossier.setMinutes(null);
        dossier.getMeeting().setState(MeetingState.APPROVED);
        dossier.getCriticisms().forEach(criticism -> {
            criticism.setDelivered(false);
            criticism.setResponse(null);
        });
        members = Leadership.of(dossier).members();
        record = new MeetingRecord(domain, dossier, clock);
    }

    private AgendaItem item(AgendaKind kind) {
        return dossier.getMeeting().getAgenda().stream()
                .filter(item -> item.getKind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Participation participation(Person person) {
        return dossier.getMeeting().getParticipations().stream()
                .filter(p -> p.getPerson() == person)
                .findFirst()
                .orElseThrow();
    }

    private Turn turn(UtteranceKind kind, Person person, Person addressee) {
        return MeetingCourse.of(dossier).turns().stream()
                .filter(turn -> turn.kind() == kind && turn.person() == person && turn.addressee() == addressee)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private Criticism criticism(Person from, Person to) {
        return dossier.getCriticisms().stream()
                .filter(c -> c.getFrom() == from && c.getTo() == to)
                .findFirst()
                .orElse(null);
    }

    private Utterance last() {
        return dossier.getMinutes().getUtterances().getLast();
    }

    private void run(Command command) {
        assertThat(command.canExecute()).isTrue();
        stack.execute(command);
    }

    @Test
    void everyMemberExaminesHimselfIsCriticisedByAllAndAnswers() {
        List<Turn> round = MeetingCourse.of(dossier).of(item(AgendaKind.PRINCIPAL_EXAMINATION));
        assertThat(round)
                .extracting(Turn::kind)
                .startsWith(UtteranceKind.EXAMINATION)
                .endsWith(UtteranceKind.RESPONSE);
        assertThat(round.stream().filter(turn -> turn.kind() == UtteranceKind.CRITICISM))
                .hasSize(members.size() - 1)
                .allMatch(turn -> turn.addressee() == members.getFirst());
        assertThat(MeetingCourse.of(dossier).turns().stream().filter(turn -> turn.kind() == UtteranceKind.CRITICISM))
                .hasSize(members.size() * (members.size() - 1));
    }

    @Test
    void whoIsAbsentIsReadAndCriticisedAndDoesNotAnswer() {
        Person absent = dossier.getMeeting().getParticipations().stream()
                .filter(p -> p.getAttendance() == Attendance.ABSENT)
                .map(Participation::getPerson)
                .findFirst()
                .orElseThrow();
        List<Turn> turns = MeetingCourse.of(dossier).turns();
        assertThat(turns)
                .noneMatch(turn -> turn.kind() == UtteranceKind.RESPONSE && turn.person() == absent)
                .anyMatch(turn -> turn.addressee() == absent);
        Turn read = turn(UtteranceKind.EXAMINATION, absent, null);
        assertThat(read.reader()).isNotNull().isNotSameAs(absent);
        assertThat(new PreparedWords(dossier).of(read))
                .isEqualTo(participation(absent).getWrittenStatement());

        Criticism unprepared = criticism(absent, members.getFirst());
        unprepared.setProblem(null);
        assertThat(MeetingCourse.of(dossier).turns())
                .as("who is absent and wrote nothing criticises nobody")
                .noneMatch(turn -> turn.person() == absent && turn.addressee() == members.getFirst());
    }

    /** Of 23 members not everybody criticises everybody: the recorder is not led through 506 turns. */
    @Test
    void inABranchOnlyThoseAreExpectedToCriticiseWhoHavePreparedIt() {
        dossier.getMeeting().setKind(MeetingKind.ORGANIZATION_LIFE);
        Criticism prepared = criticism(members.get(2), members.getFirst());
        dossier.getCriticisms().removeIf(criticism -> criticism != prepared);

        assertThat(MeetingCourse.of(dossier).turns())
                .filteredOn(turn -> turn.kind() == UtteranceKind.CRITICISM)
                .singleElement()
                .satisfies(turn -> assertThat(turn.person()).isSameAs(members.get(2)));
    }

    @Test
    void aSecondAbsentMemberChangesTheCourseAndTheQuorum() {
        Person second = members.get(1);
        Quorum before = Quorum.of(dossier);
        run(record.excuse(participation(second), " 出差 "));
        assertThat(participation(second).getAbsenceReason()).isEqualTo("出差");
        assertThat(participation(second).getSignedInAt()).isNull();
        assertThat(Quorum.of(dossier).present()).isEqualTo(before.present() - 1);
        assertThat(MeetingCourse.of(dossier).turns())
                .noneMatch(turn -> turn.kind() == UtteranceKind.RESPONSE && turn.person() == second);
        run(record.signIn(participation(second)));
        assertThat(participation(second).getSignedInAt()).isEqualTo(NOON);
        assertThat(MeetingCourse.of(dossier).turns())
                .anyMatch(turn -> turn.kind() == UtteranceKind.RESPONSE && turn.person() == second);
    }

    @Test
    void aPreparedCriticismIsSaidAndAnsweredAndNothingIsTypedTwice() {
        Person from = members.get(1);
        Person to = members.getFirst();
        String problem = criticism(from, to).getProblem();
        Turn turn = turn(UtteranceKind.CRITICISM, from, to);
        String words = new PreparedWords(dossier).of(turn);
        assertThat(words).startsWith(problem).contains("建议：");

        run(record.say(turn, words));
        assertThat(last().getCriticism()).isSameAs(criticism(from, to));
        assertThat(last().getSpeaker()).isSameAs(from);
        assertThat(last().getAddressee()).isSameAs(to);
        assertThat(last().getSaidAt()).isEqualTo(NOON);
        assertThat(dossier.getMinutes().getStartedAt()).isEqualTo(NOON);
        assertThat(criticism(from, to).isDelivered()).isTrue();
        assertThat(criticism(from, to).getProblem()).isEqualTo(problem);

        run(record.say(turn(UtteranceKind.RESPONSE, to, null), "接受。"));
        assertThat(criticism(from, to).getResponse()).isEqualTo("接受。");
        assertThat(criticism(members.get(2), to).getResponse())
                .as("not said, not answered")
                .isNull();
        stack.undo();
        assertThat(criticism(from, to).getResponse()).isNull();
        stack.undo();
        assertThat(criticism(from, to).isDelivered()).isFalse();
        assertThat(dossier.getMinutes()).isNull();
    }

    @Test
    void aCriticismThatNobodyPreparedComesIntoBeingAndFollowsItsWords() {
        Person from = members.get(1);
        Person to = members.getFirst();
        dossier.getCriticisms().remove(criticism(from, to));

        run(record.open(turn(UtteranceKind.CRITICISM, from, to), "拍"));
        assertThat(criticism(from, to)).as("still being said").isNull();
        last().setText("拍板偏快。");
        run(record.close(turn(UtteranceKind.CRITICISM, from, to), null));
        assertThat(criticism(from, to).getProblem()).isEqualTo("拍板偏快。");
        assertThat(criticism(from, to).isDelivered()).isTrue();
        assertThat(record.close(turn(UtteranceKind.CRITICISM, from, to), "拍板偏快。")
                        .canExecute())
                .as("nothing left to do")
                .isFalse();

        last().setText("拍板偏快，听得少。");
        run(record.close(turn(UtteranceKind.CRITICISM, from, to), "拍板偏快。"));
        assertThat(criticism(from, to).getProblem()).isEqualTo("拍板偏快，听得少。");
    }

    @Test
    void theRecordKnowsWhereItStopped() {
        assertThat(MeetingCourse.of(dossier).last().orElseThrow().item())
                .isSameAs(dossier.getMeeting().getAgenda().getFirst());
        Turn criticised = turn(UtteranceKind.CRITICISM, members.get(3), members.getFirst());
        run(record.say(criticised, "一"));
        run(record.say(turn(UtteranceKind.CRITICISM, members.get(1), members.getFirst()), "二"));
        Turn stopped = MeetingCourse.of(dossier).last().orElseThrow();
        assertThat(stopped.person()).isSameAs(members.get(1));
        assertThat(stopped.utterance()).isSameAs(last());
        assertThat(MeetingCourse.of(dossier).find(criticised).orElseThrow().utterance())
                .isNotNull();
    }

    @Test
    void whatNobodyPlannedStandsBehindWhatWasSaidBeforeIt() {
        AgendaItem plan = item(AgendaKind.RECTIFICATION_PLAN);
        Turn own = MeetingCourse.of(dossier).of(plan).getFirst();
        run(record.say(own, "说明"));
        run(record.say(new Turn(plan, UtteranceKind.SPEECH, members.get(2), null, null, null), "插话"));
        run(record.say(new Turn(plan, UtteranceKind.SPEECH, members.get(2), null, null, null), "再插话"));
        assertThat(MeetingCourse.of(dossier).of(plan))
                .extracting(turn -> turn.utterance().getText())
                .containsExactly("说明", "插话", "再插话");
    }

    @Test
    void beginsOnceAndEndsAsHeld() {
        run(record.begin());
        assertThat(dossier.getMinutes().getStartedAt()).isEqualTo(NOON);
        assertThat(record.begin().canExecute()).isFalse();
        run(record.end());
        assertThat(dossier.getMinutes().getEndedAt()).isEqualTo(NOON);
        assertThat(dossier.getMeeting().getState()).isEqualTo(MeetingState.HELD);
    }

    @Test
    void aWholeMeetingLeavesNothingUnsaid() {
        for (Turn turn : MeetingCourse.of(dossier).turns()) {
            String words = new PreparedWords(dossier).of(turn);
            run(record.say(turn, words.isBlank() ? "发言。" : words));
        }
        assertThat(MeetingCourse.of(dossier).turns()).allMatch(turn -> turn.utterance() != null);
        CriticismCoverage coverage = CriticismCoverage.of(dossier);
        assertThat(coverage.in(State.MISSING)).isEmpty();
        assertThat(coverage.in(State.PREPARED)).isEmpty();
        assertThat(coverage.in(State.DELIVERED))
                .as("only who was absent has not answered")
                .allMatch(pair -> participation(pair.to()).getAttendance() == Attendance.ABSENT)
                .hasSize(members.size() - 1);
    }

    @Test
    void timeIsComparedWithThePlan() {
        AgendaItem first = dossier.getMeeting().getAgenda().getFirst();
        assertThat(Pace.of(dossier, first, NOON)).isEqualTo(new Pace(0, first.getMinutes()));
        run(record.say(MeetingCourse.of(dossier).turns().getFirst(), "动员"));
        Pace late = Pace.of(dossier, first, NOON.plusMinutes(first.getMinutes() + 3));
        assertThat(late.over()).isEqualTo(3);
        AgendaItem next = dossier.getMeeting().getAgenda().get(1);
        assertThat(Pace.of(dossier, next, NOON.plusMinutes(5)).spent()).isEqualTo(5);
    }
}
