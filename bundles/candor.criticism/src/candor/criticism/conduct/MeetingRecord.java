// SPDX-License-Identifier: EPL-2.0
package candor.criticism.conduct;

import candor.edit.Steps;
import candor.model.meeting.Attendance;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Minutes;
import candor.model.meeting.Participation;
import candor.model.meeting.Utterance;
import candor.model.meeting.UtteranceKind;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Makes the commands that put a meeting on record while it goes on, each one step of undo. */
public final class MeetingRecord {
    private final EditingDomain domain;
    private final Dossier dossier;
    private final Clock clock;

    /** @param clock says what time it is */
    public MeetingRecord(EditingDomain domain, Dossier dossier, Clock clock) {
        this.domain = domain;
        this.dossier = dossier;
        this.clock = clock;
    }

    /** What time it is, to the minute. */
    public LocalTime now() {
        return LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Notes that somebody has come. */
    public Command signIn(Participation participation) {
        return new Steps(domain)
                .set(participation, Literals.PARTICIPATION__ATTENDANCE, Attendance.PRESENT)
                .set(participation, Literals.PARTICIPATION__SIGNED_IN_AT, now())
                .command();
    }

    /** Notes that somebody does not come, and why. */
    public Command excuse(Participation participation, String reason) {
        return new Steps(domain)
                .set(participation, Literals.PARTICIPATION__ATTENDANCE, Attendance.ABSENT)
                .set(participation, Literals.PARTICIPATION__SIGNED_IN_AT, null)
                .set(participation, Literals.PARTICIPATION__ABSENCE_REASON, reason.isBlank() ? null : reason.strip())
                .command();
    }

    /** Notes that the meeting begins; a record that has begun is continued. */
    public Command begin() {
        if (dossier.getMinutes() == null) {
            return withMinutes(minutes());
        }
        return dossier.getMinutes().getStartedAt() == null
                ? new Steps(domain)
                        .set(dossier.getMinutes(), Literals.MINUTES__STARTED_AT, now())
                        .command()
                : UnexecutableCommand.INSTANCE;
    }

    /** Notes that the meeting was held and has ended now. */
    public Command end() {
        Steps steps = new Steps(domain);
        if (dossier.getMinutes() != null) {
            steps.set(dossier.getMinutes(), Literals.MINUTES__ENDED_AT, now());
        }
        return steps.set(dossier.getMeeting(), Literals.MEETING__STATE, MeetingState.HELD)
                .command();
    }

    /** Notes that somebody begins to speak, with the first words. */
    public Command open(Turn turn, String text) {
        return recorded(utterance(turn, text)).command();
    }

    /** Notes what somebody has said, as prepared or as taken down in one go. */
    public Command say(Turn turn, String text) {
        Utterance utterance = utterance(turn, text);
        return said(recorded(utterance), turn, utterance, null).command();
    }

    /**
     * Somebody has spoken: a criticism counts as said, one that nobody had prepared comes into being, and an answer is put down with the
     * criticisms it answers. Nothing to do where all of that is so already.
     *
     * @param before what the record said of the turn when it was come back to; what was taken from it follows the new words
     */
    public Command close(Turn turn, String before) {
        return said(new Steps(domain), turn, turn.utterance(), before).command();
    }

    /** Removes an utterance that was begun and has no words. */
    public Command drop(Utterance utterance) {
        return new Steps(domain).delete(List.of(utterance)).command();
    }

    private Utterance utterance(Turn turn, String text) {
        Utterance utterance = utterance(dossier, turn, text);
        utterance.setSaidAt(now());
        return utterance;
    }

    /** The utterance that puts a turn on record, belonging to no record yet. */
    static Utterance utterance(Dossier dossier, Turn turn, String text) {
        Utterance utterance = MeetingFactory.eINSTANCE.createUtterance();
        utterance.setAgendaItem(turn.item());
        utterance.setKind(turn.kind());
        utterance.setSpeaker(turn.voice());
        utterance.setAddressee(
                turn.kind() == UtteranceKind.CRITICISM
                        ? turn.addressee()
                        : turn.reader() == null ? null : turn.person());
        utterance.setText(text);
        if (turn.kind() == UtteranceKind.CRITICISM) {
            new PreparedWords(dossier)
                    .criticism(turn.person(), turn.addressee())
                    .ifPresent(utterance::setCriticism);
        }
        return utterance;
    }

    private Steps recorded(Utterance utterance) {
        Minutes minutes = dossier.getMinutes();
        if (minutes == null) {
            minutes = minutes();
            minutes.getUtterances().add(utterance);
            return new Steps(domain).set(dossier, Literals.DOSSIER__MINUTES, minutes);
        }
        return new Steps(domain).add(minutes, Literals.MINUTES__UTTERANCES, utterance);
    }

    private Steps said(Steps steps, Turn turn, Utterance utterance, String before) {
        return switch (turn.kind()) {
            case CRITICISM -> criticised(steps, turn, utterance, before);
            case RESPONSE -> answered(steps, turn, utterance, before);
            default -> steps;
        };
    }

    private Steps criticised(Steps steps, Turn turn, Utterance utterance, String before) {
        Criticism criticism = utterance.getCriticism();
        if (criticism == null) {
            Criticism made = MeetingFactory.eINSTANCE.createCriticism();
            made.setFrom(turn.person());
            made.setTo(turn.addressee());
            made.setProblem(utterance.getText());
            made.setDelivered(true);
            return steps.add(dossier, Literals.DOSSIER__CRITICISMS, made)
                    .set(utterance, Literals.UTTERANCE__CRITICISM, made);
        }
        if (follows(before).test(criticism.getProblem())) {
            steps.set(criticism, Literals.CRITICISM__PROBLEM, utterance.getText());
        }
        return steps.set(criticism, Literals.CRITICISM__DELIVERED, true);
    }

    private Steps answered(Steps steps, Turn turn, Utterance utterance, String before) {
        said(turn)
                .filter(criticism -> follows(before).test(criticism.getResponse()))
                .forEach(criticism -> steps.set(criticism, Literals.CRITICISM__RESPONSE, utterance.getText()));
        return steps;
    }

    private static Predicate<String> follows(String before) {
        return text -> text == null || text.isBlank() || Objects.equals(text, before);
    }

    /** The criticisms that were said to the one who answers. */
    private Stream<Criticism> said(Turn turn) {
        return dossier.getCriticisms().stream()
                .filter(criticism -> criticism.getTo() == turn.person() && criticism.isDelivered());
    }

    private Minutes minutes() {
        Minutes minutes = MeetingFactory.eINSTANCE.createMinutes();
        minutes.setStartedAt(now());
        return minutes;
    }

    private Command withMinutes(Minutes minutes) {
        return new Steps(domain)
                .set(dossier, Literals.DOSSIER__MINUTES, minutes)
                .command();
    }
}
