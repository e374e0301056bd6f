// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import candor.criticism.ui.CriticismTexts;
import candor.model.meeting.Attendance;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.Person;
import candor.model.meeting.Utterance;
import candor.model.meeting.UtteranceKind;
import candor.model.query.Leadership;
import candor.testing.Bot;
import candor.testing.Condition;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The meeting mode in the running desktop, with keys alone: the sample's meeting is held once more. */
@ExtendWith(DesktopExtension.class)
class MeetingModeTest {

    private static final String COMMAND = "candor.command.meetingMode";

    private DossierSession session;
    private Dossier dossier;
    private Bot bot;

    private void open(Desktop desktop) {
        bot = desktop.bot();
        waitForDossier(desktop);
        desktop.execute(COMMAND);
        bot.waitUntil(Condition.that("no meeting mode", () -> bot.hasWidgetWithId("meeting.mode")));
        bot.settle();
    }

    /** The window manager gives the window of the dossier back a moment after another window is closed. */
    private void waitForDossier(Desktop desktop) {
        bot.waitUntil(Condition.that("the dossier is not in front", () -> desktop.canExecute(COMMAND)));
    }

    private void openBeforeTheMeeting(Desktop desktop) {
        session = desktop.openSample();
        dossier = session.dossier();
        desktop.act(() -> {
            dossier.setMinutes(null);
            dossier.getCriticisms().forEach(criticism -> {
                criticism.setDelivered(false);
                criticism.setResponse(null);
            });
            dossier.getMeeting().getParticipations().forEach(participation -> {
                participation.setAttendance(Attendance.UNKNOWN);
                participation.setSignedInAt(null);
            });
        });
        open(desktop);
    }

    private void press(int... keys) {
        bot.keyboard().press(keys);
    }

    private void goOn() {
        press(SWT.CTRL, SWT.CR);
    }

    private String label(String id) {
        return ((Label) bot.widgetWithId(id).widget).isDisposed()
                ? ""
                : bot.widgetWithId(id).get(widget -> ((Label) widget).getText());
    }

    private List<Utterance> record() {
        return dossier.getMinutes().getUtterances();
    }

    private boolean isClosed() {
        return !bot.hasWidgetWithId("meeting.mode");
    }

    @Test
    void aMeetingIsRecordedLeftAndGoneOnWith(Desktop desktop) {
        openBeforeTheMeeting(desktop);
        List<Person> members = Leadership.of(dossier).members();
        assertThat(session.isLive()).isTrue();
        press(' ');
        press('-');
        bot.textWithId("meeting.reason").setText("出差");
        press(SWT.CR);
        assertThat(dossier.getMeeting().getParticipations().get(0).getAttendance())
                .isEqualTo(Attendance.PRESENT);
        assertThat(dossier.getMeeting().getParticipations().get(1).getAbsenceReason())
                .isEqualTo("出差");
        assertThat(label("meeting.quorum")).isEqualTo(CriticismTexts.get("meeting.quorum.missing", 7, 1, 5));

        goOn();
        assertThat(dossier.getMinutes().getStartedAt()).isNotNull();
        bot.textWithId("meeting.words").setText("");
        bot.keyboard().type("a few words");
        assertThat(record()).as("on record as it is typed").singleElement().satisfies(utterance -> assertThat(
                        utterance.getText())
                .isEqualTo("a few words"));
        press(SWT.CTRL, 'z');
        press(SWT.CTRL, 'z');
        assertThat(record()).as("taken back").isEmpty();
        press(SWT.CTRL, 'y');
        press(SWT.CTRL, 'y');
        assertThat(record().getFirst().getText()).isEqualTo("a few words");

        press(SWT.SHIFT, SWT.PAGE_DOWN);
        press(SWT.SHIFT, SWT.PAGE_DOWN);
        press(SWT.SHIFT, SWT.PAGE_DOWN);
        press(SWT.SHIFT, SWT.PAGE_DOWN);
        goOn();
        assertThat(record().getLast().getKind()).isEqualTo(UtteranceKind.EXAMINATION);
        press(SWT.ALT, '3');
        goOn();
        Utterance said = record().getLast();
        assertThat(said.getCriticism().getFrom()).isSameAs(members.get(3));
        assertThat(said.getCriticism().isDelivered()).isTrue();
        press(SWT.F3);
        assertThat(label("meeting.who"))
                .isEqualTo(CriticismTexts.get(
                        "meeting.turn.RESPONSE", members.getFirst().getName()));
        assertThat(label("meeting.hint"))
                .as("nothing was prepared for the answer")
                .isEqualTo(CriticismTexts.get("meeting.hint.empty"));
        bot.keyboard().type("yes");
        goOn();
        assertThat(said.getCriticism().getResponse()).isEqualTo("yes");

        press(SWT.ESC);
        bot.waitUntil(Condition.that("still open", this::isClosed));
        assertThat(session.isLive()).isFalse();
        open(desktop);
        assertThat(bot.textWithId("meeting.words").getText())
                .as("where it stopped")
                .isEqualTo("yes");
        press(SWT.ESC);
        bot.waitUntil(Condition.that("still open", this::isClosed));
    }

    @Test
    void keysOfTheWindowBehindDoNothing(Desktop desktop) {
        openBeforeTheMeeting(desktop);
        int talks = dossier.getTalks().size();
        int open = desktop.call(() ->
                desktop.service(candor.workbench.session.Sessions.class).all().size());
        press(SWT.DEL);
        press(SWT.CTRL, 'w');
        press(SWT.CTRL, SWT.SHIFT, 'w');
        assertThat(dossier.getTalks()).hasSize(talks);
        assertThat(desktop.call(() -> desktop.service(candor.workbench.session.Sessions.class)
                        .all()
                        .size()))
                .isEqualTo(open);
        assertThat(isClosed()).isFalse();
        press(SWT.ESC);
        bot.waitUntil(Condition.that("still open", this::isClosed));
        waitForDossier(desktop);
    }

    @Test
    void theEndIsNoted(Desktop desktop) {
        session = desktop.openSample();
        dossier = session.dossier();
        desktop.act(() -> dossier.getMinutes().setEndedAt(null));
        open(desktop);
        Criticism any = dossier.getCriticisms().getFirst();
        boolean delivered = any.isDelivered();
        goOn();
        assertThat(label("meeting.end")).isEqualTo(CriticismTexts.get("meeting.end"));
        goOn();
        assertThat(dossier.getMinutes().getEndedAt()).isNotNull();
        assertThat(label("meeting.end")).isEqualTo(CriticismTexts.get("meeting.ended"));
        assertThat(any.isDelivered()).isEqualTo(delivered);
        goOn();
        bot.waitUntil(Condition.that("still open", this::isClosed));
    }
}
