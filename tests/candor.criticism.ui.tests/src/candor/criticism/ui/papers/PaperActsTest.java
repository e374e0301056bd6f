// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import candor.criticism.materials.PaperLabels;
import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminationState;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Utterance;
import candor.model.meeting.Verdict;
import candor.model.query.Leadership;
import candor.testing.Bot;
import candor.testing.Condition;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Papers on their way in the running program: handed in, given back with remarks, handed in again, signed off, compared. */
@ExtendWith(DesktopExtension.class)
class PaperActsTest {

    private static final String LIST = "Dossier.examinations";

    private Desktop desktop;
    private Bot bot;
    private DossierSession session;
    private Examination paper;

    @BeforeEach
    void open(Desktop desktop) {
        this.desktop = desktop;
        bot = desktop.bot();
        session = desktop.openSample();
        paper = session.dossier().getExaminations().get(2);
        desktop.act(() -> {
            paper.setState(ExaminationState.DRAFTING);
            paper.getReviews().clear();
            paper.getAttachments().clear();
            paper.setReviewer(null);
        });
    }

    private void show(Place place) {
        desktop.open(session, place);
    }

    private void act(String list, String id) {
        bot.buttonWithId(list + "/" + id).click();
        bot.settle();
    }

    @Test
    void aPaperGoesItsWayAndItsVersionsAreCompared() {
        show(Place.stage(session.dossier(), Literals.DOSSIER__EXAMINATIONS));
        bot.tableWithId(LIST + "/table").select(2);
        bot.settle();
        assertThat(bot.buttonWithId(LIST + "/approve").isEnabled()).isFalse();
        act(LIST, "submit");
        assertThat(paper.getState()).isEqualTo(ExaminationState.IN_REVIEW);
        assertThat(paper.getReviewer())
                .isSameAs(Leadership.of(session.dossier()).principal().orElseThrow());
        assertThat(paper.getAttachments()).hasSize(1);

        act(LIST, "return");
        bot.waitUntil(Condition.that("no dialog", () -> bot.hasWidgetWithId("Review.opinion")));
        assertThat(bot.shell("退回").bot().button("退回").isEnabled())
                .as("what has to be changed is asked for")
                .isFalse();
        bot.textWithId("Review.opinion").typeText("事例要写到时间");
        bot.shell("退回").bot().button("退回").click();
        bot.settle();
        assertThat(paper.getState()).isEqualTo(ExaminationState.RETURNED);
        assertThat(paper.getReviews().getFirst().getOpinion()).isEqualTo("事例要写到时间");
        assertThat(paper.getReviews().getFirst().getVerdict()).isEqualTo(Verdict.RETURNED);

        desktop.act(() -> paper.getProblems().getFirst().setProblem("贯彻部署细化慢，拖了一个月。"));
        act(LIST, "submit");
        act(LIST, "approve");
        bot.waitUntil(Condition.that("no dialog", () -> bot.hasWidgetWithId("Review.opinion")));
        bot.shell("定稿").bot().button("定稿").click();
        bot.settle();
        assertThat(paper.getState()).isEqualTo(ExaminationState.FINAL);
        assertThat(paper.getAttachments()).hasSize(2);

        act(LIST, "compare");
        bot.comboBoxWithId("comparison.paper").setSelection(PaperLabels.of(paper));
        bot.comboBoxWithId("comparison.before")
                .setSelection(paper.getAttachments().getFirst().getName() + "　"
                        + paper.getAttachments().getFirst().getAddedOn());
        assertThat(bot.sees("有 1 处改动")).isTrue();
        desktop.undo();
        assertThat(paper.getState()).isEqualTo(ExaminationState.IN_REVIEW);
    }

    @Test
    void anAgendaIsCompletedInOneStep() {
        AgendaItem comment = session.dossier().getMeeting().getAgenda().stream()
                .filter(item -> item.getKind() == AgendaKind.SUPERVISOR_COMMENT)
                .findFirst()
                .orElseThrow();
        desktop.act(() -> {
            comment.setSpeaker(null);
            comment.setMinutes(0);
        });
        show(Place.of(session.dossier().getMeeting()));
        act("Meeting.agenda", "complete");
        assertThat(comment.getSpeaker()).isNotNull();
        assertThat(comment.getMinutes()).isEqualTo(15);
        desktop.undo();
        assertThat(comment.getSpeaker()).isNull();
        assertThat(comment.getMinutes()).isZero();
    }

    @Test
    void theRecordOfAMeetingIsWrittenFromItsAgendaInOneStep() {
        desktop.act(() -> session.dossier().setMinutes(null));
        show(Place.of(session.dossier().getMeeting()));
        act("Meeting.agenda", "record");
        assertThat(session.dossier().getMinutes().getUtterances())
                .extracting(Utterance::getAgendaItem)
                .containsAll(session.dossier().getMeeting().getAgenda());
        bot.waitUntil(Condition.that("still offered", () -> !bot.buttonWithId("Meeting.agenda/record")
                .isEnabled()));
        desktop.undo();
        assertThat(session.dossier().getMinutes()).isNull();
    }
}
