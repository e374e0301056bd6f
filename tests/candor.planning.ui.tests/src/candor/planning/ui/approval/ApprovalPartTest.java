// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.approval;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Attachment;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.MeetingState;
import candor.model.meeting.PlanState;
import candor.planning.approval.Approvals;
import candor.process.drafts.PaperVersions;
import candor.testing.Bot;
import candor.testing.BotWidget;
import candor.testing.Condition;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.tabs.DossierTabs;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.view.DossierViews;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way of the request in the running program: back with comments, out again, approved; and what changed meanwhile. */
@ExtendWith(DesktopExtension.class)
class ApprovalPartTest {

    private Desktop desktop;
    private Bot bot;
    private DossierSession session;
    private Meeting meeting;

    /** The sample as it was before the superior answered. */
    @BeforeEach
    void goBack(Desktop desktop) {
        this.desktop = desktop;
        bot = desktop.bot();
        session = desktop.openSample();
        meeting = session.dossier().getMeeting();
        desktop.act(() -> {
            session.stack()
                    .execute(SetCommand.create(
                            session.domain(), meeting, Literals.MEETING__PLAN_STATE, PlanState.SUBMISSION));
            session.stack()
                    .execute(SetCommand.create(
                            session.domain(), meeting, Literals.MEETING__STATE, MeetingState.PLANNED));
            session.stack()
                    .execute(DeleteCommand.create(
                            session.domain(), List.copyOf(meeting.getRequest().getReplies())));
        });
        show("candor.planning.approval");
    }

    @Test
    void thePlanIsFinalWithAnApprovalOnly() {
        desktop.act(() -> desktop.editors(session).open(Place.of(meeting)));
        bot.settle();
        bot.comboBoxWithId("Meeting.planState").setSelection("定稿");
        assertThat(meeting.getPlanState()).isEqualTo(PlanState.SUBMISSION);
        assertThat(bot.comboBoxWithId("Meeting.planState").getText()).isEqualTo("送审稿");
        assertThat(bot.sees("方案要有上级同意的批复才能定稿")).isTrue();
        assertThat(desktop.<Boolean>call(() -> SetCommand.create(
                                session.domain(), meeting, Literals.MEETING__PLAN_STATE, PlanState.APPROVED)
                        .canExecute()))
                .as("by any other way")
                .isFalse();
    }

    @Test
    void backWithCommentsOutAgainAndApproved() {
        Letter first = meeting.getRequest();
        assertThat(bot.sees("现在要办：上级批复（示例市委）")).isTrue();
        act("returned");
        assertThat(first.getReplies()).hasSize(1);
        assertThat(desktop.activePart().getElementId())
                .as("the reply opens, for what stands on the paper")
                .isNotEqualTo("candor.planning.approval");
        show("candor.planning.approval");
        assertThat(bot.sees("现在要办：起草请示和方案")).isTrue();
        List<Attachment> kept = PaperVersions.of(Approvals.rounds(meeting));
        assertThat(kept).extracting(Attachment::getDescription).containsExactly("request", "plan");

        desktop.act(() -> session.stack()
                .execute(SetCommand.create(session.domain(), meeting, Literals.MEETING__VENUE, "第二会议室")));
        show("candor.planning.approval");
        act("draft");
        assertThat(meeting.getRequest()).isNotSameAs(first);
        assertThat(Approvals.rounds(meeting)).containsExactly(first, meeting.getRequest());
        show("candor.planning.approval");
        act("sending");
        assertThat(meeting.getRequest().getSentOn()).isNotNull();
        assertThat(bot.sees("第 2 次报送")).isTrue();
        act("approved");
        show("candor.planning.approval");
        act("final");
        assertThat(meeting.getPlanState()).isEqualTo(PlanState.APPROVED);
        assertThat(bot.sees("方案已定稿")).isTrue();

        compare(kept);
    }

    /** What the plan said when it came back, beside what it says now: another room, and no draft any more. */
    private void compare(List<Attachment> kept) {
        show("candor.process.comparison");
        bot.comboBoxWithId("comparison.before")
                .setSelection(kept.getLast().getName() + "　" + kept.getLast().getAddedOn());
        assertThat(bot.sees("处改动")).isTrue();
        BotWidget<Canvas> canvas = canvas();
        StringBuilder spoken = new StringBuilder();
        desktop.act(() -> canvas.widget.setFocus());
        canvas.pressKey(0, SWT.HOME);
        for (int change = 0; change < 20; change++) {
            canvas.pressKey(0, SWT.F7);
            spoken.append(spoken(canvas)).append('\n');
        }
        assertThat(spoken.toString()).contains("改动，原为").contains("第二会议室");
        assertThat(spoken.toString().lines().distinct().collect(Collectors.toList()))
                .as("F7 goes through them")
                .hasSizeGreaterThan(1);
        bot.comboBoxWithId("comparison.after")
                .setSelection(kept.getLast().getName() + "　" + kept.getLast().getAddedOn());
        assertThat(bot.sees("两稿一字不差")).isTrue();
    }

    private BotWidget<Canvas> canvas() {
        return new BotWidget<>((Canvas) bot.widgetWithId("comparison").widget);
    }

    private String spoken(BotWidget<Canvas> canvas) {
        return canvas.get(widget -> String.valueOf(widget.getData("candor.spoken")));
    }

    private void act(String id) {
        bot.waitUntil(Condition.that("no button " + id, () -> bot.hasWidgetWithId("approval." + id)));
        desktop.act(() -> bot.widgetWithId("approval." + id).widget.notifyListeners(SWT.Selection, new Event()));
        bot.settle();
    }

    private void show(String view) {
        desktop.act(() -> ContextInjectionFactory.make(
                        DossierViews.class,
                        desktop.service(DossierTabs.class)
                                .of(session)
                                .orElseThrow()
                                .getContext())
                .open(view));
        bot.settle();
    }
}
