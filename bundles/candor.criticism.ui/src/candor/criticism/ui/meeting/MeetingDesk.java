// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui.meeting;

import candor.criticism.conduct.MeetingCourse;
import candor.criticism.conduct.MeetingRecord;
import candor.criticism.conduct.Pace;
import candor.criticism.conduct.PreparedWords;
import candor.criticism.conduct.Turn;
import candor.criticism.ui.CriticismTexts;
import candor.edit.FeatureWriter;
import candor.edit.RefusedException;
import candor.model.meeting.AgendaItem;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Person;
import candor.model.meeting.Utterance;
import candor.model.meeting.UtteranceKind;
import candor.workbench.session.DossierSession;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;

/**
 * What a recorder does, without a window: whose turn it is, what is put down, who is next. Every key that is typed reaches the dossier, so
 * that nothing is kept here but the place.
 */
final class MeetingDesk {
    private final DossierSession session;
    private final Consumer<String> trouble;
    private final MeetingRecord record;
    private final FeatureWriter writer;
    private MeetingCourse course;
    private Turn current;
    private final List<Turn> passed = new ArrayList<>();
    private boolean extra;
    private String before;

    /**
     * @param clock says what time it is
     * @param trouble learns why something was refused
     */
    MeetingDesk(DossierSession session, Clock clock, Consumer<String> trouble) {
        this.session = session;
        this.trouble = trouble;
        record = new MeetingRecord(session.domain(), session.dossier(), clock);
        writer = new FeatureWriter(session.domain(), clock::millis);
        course = MeetingCourse.of(session.dossier());
        course.last().ifPresent(this::go);
    }

    Dossier dossier() {
        return session.dossier();
    }

    MeetingRecord record() {
        return record;
    }

    MeetingCourse course() {
        return course;
    }

    /** Whose turn it is; null where the agenda is empty. */
    Turn current() {
        return current;
    }

    /** What the record has of this turn; where it has nothing, what was written for it before the meeting. */
    String text() {
        if (current == null) {
            return "";
        }
        return isRecorded()
                ? Objects.requireNonNullElse(current.utterance().getText(), "")
                : extra ? "" : new PreparedWords(dossier()).of(current);
    }

    /** Whether the record has anything of this turn. */
    boolean isRecorded() {
        return current != null && current.utterance() != null;
    }

    Pace pace() {
        return Pace.of(dossier(), current.item(), record.now());
    }

    /** Reads the dossier again: it was changed here, undone, or changed elsewhere. */
    void refresh() {
        course = MeetingCourse.of(dossier());
        if (current == null) {
            course.last().ifPresent(this::go);
        } else if (!isPlaceless()) {
            Turn old = current;
            course.find(old).or(course::last).ifPresent(now -> {
                current = now;
                extra &= now.utterance() != null;
            });
        }
    }

    void go(Turn turn) {
        writer.endTyping();
        current = turn;
        extra = false;
        before = turn.utterance() == null ? null : turn.utterance().getText();
    }

    /** Somebody speaks who was not asked to. */
    void goTo(Person speaker, UtteranceKind kind) {
        go(new Turn(current.item(), kind, speaker, null, null, null));
        extra = true;
    }

    /** Puts down what has been typed so far. */
    void type(String text) {
        if (current == null || !isRecorded() && text.isBlank()) {
            return;
        }
        if (isRecorded()) {
            try {
                writer.type(
                        current.utterance(), Literals.UTTERANCE__TEXT, text, CriticismTexts.get("meeting.undo.words"));
            } catch (RefusedException refused) {
                trouble.accept(refused.getMessage());
            }
        } else {
            run(record.open(current, text), "meeting.undo.words");
            found();
        }
    }

    /** Puts down what was said and goes on with who is next; whoever said nothing is left out. True where there is somebody. */
    boolean finish(String text) {
        if (current == null) {
            return false;
        }
        writer.endTyping();
        if (!isRecorded() && text.isBlank()) {
            passed.add(current);
        } else if (!isRecorded()) {
            run(record.say(current, text), "meeting.undo.turn");
            found();
        } else if (text.isBlank()) {
            passed.add(current);
            run(record.drop(current.utterance()), "meeting.undo.drop");
        } else {
            type(text);
            Command close = record.close(current, before);
            if (close.canExecute()) {
                run(close, "meeting.undo.turn");
            }
        }
        return next();
    }

    /** Goes to who is expected next. False at the end. */
    private boolean next() {
        Optional<Turn> next = floor().next(passed, isPlaceless());
        next.ifPresent(this::go);
        return next.isPresent();
    }

    private Floor floor() {
        return new Floor(dossier(), course, current);
    }

    private boolean isPlaceless() {
        return extra && !isRecorded();
    }

    /** Goes so many turns on, or back. */
    void step(int turns) {
        if (!isPlaceless()) {
            course.beside(current, turns).ifPresent(this::go);
        }
    }

    /** Goes so many items of the agenda on, or back; there to what is not on record yet. */
    void stepItem(int items) {
        List<AgendaItem> agenda = dossier().getMeeting().getAgenda();
        int place = agenda.indexOf(current.item()) + items;
        if (place >= 0 && place < agenda.size()) {
            List<Turn> turns = course.of(agenda.get(place));
            turns.stream()
                    .filter(turn -> turn.utterance() == null)
                    .findFirst()
                    .or(() -> turns.stream().findFirst())
                    .ifPresent(this::go);
        }
    }

    /** Who may be given the floor by a key. */
    List<Turn> others() {
        return floor().others();
    }

    /** The member who examines himself, is criticised or answers just now; null under any other item. */
    Person criticised() {
        return floor().criticised();
    }

    /** The answer of the member who is criticised, where one is expected. */
    void goToAnswer() {
        floor().answer().ifPresent(this::go);
    }

    /** Gives the floor to somebody who can have it by a key. */
    void choose(Turn turn) {
        if (turn.kind() == UtteranceKind.CRITICISM) {
            go(turn);
            extra = course.find(turn).isEmpty();
        } else {
            goTo(turn.person(), turn.kind());
        }
    }

    /** The turn is on record now: as the last one. */
    private void found() {
        course = MeetingCourse.of(dossier());
        Utterance last = dossier().getMinutes() == null
                        || dossier().getMinutes().getUtterances().isEmpty()
                ? null
                : dossier().getMinutes().getUtterances().getLast();
        course.turns().stream()
                .filter(turn -> turn.utterance() == last && turn.isSame(current))
                .findFirst()
                .ifPresent(turn -> current = turn);
    }

    /** Executes a step; false where it was refused. */
    boolean run(Command command, String label) {
        try {
            writer.execute(command, CriticismTexts.get(label));
            refresh();
            return true;
        } catch (RefusedException refused) {
            trouble.accept(refused.getMessage());
            return false;
        }
    }

    boolean canUndo() {
        return session.stack().canUndo();
    }

    /** Takes the last step back. */
    void undo() {
        writer.endTyping();
        if (session.stack().canUndo()) {
            session.stack().undo();
            refresh();
        }
    }

    void redo() {
        writer.endTyping();
        if (session.stack().canRedo()) {
            session.stack().redo();
            refresh();
        }
    }
}
