// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.MeetingState;
import candor.model.query.EventKind;
import candor.model.query.EventState;
import candor.model.query.TimelineEvent;
import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.BotWidget;
import candor.testing.Condition;
import candor.workbench.Ids;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.Fixtures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The view 时间轴 in the running program, a week before the meeting of the sample. */
@ExtendWith(DesktopExtension.class)
class TimelinePartTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 1, 13);

    private Desktop desktop;
    private Bot bot;
    private DossierSession session;
    private BotWidget<Widget> chart;

    @BeforeEach
    void open(Desktop running) {
        desktop = running;
        ZoneId zone = ZoneId.systemDefault();
        desktop.provide(
                Clock.class,
                Clock.fixed(TODAY.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone));
        session = desktop.openSample();
        bot = desktop.bot();
        bot.menu("视图").menu("时间轴").click();
        chart = bot.widgetWithId("timeline.chart");
    }

    @AfterEach
    void backToToday() {
        desktop.provide(Clock.class, Clock.systemDefaultZone());
    }

    @Test
    void saysHowMuchIsDoneAndWhatIsNext() {
        assertThat(text("timeline.summary")).startsWith("已完成 ").contains("下一项：");
        assertThat(text("timeline.details")).startsWith("选中一项");
        assertThat(meetingDay()).contains(LocalDate.of(2022, 1, 20));
    }

    @Test
    void theKeyboardGoesThroughRowsAndDaysAndOpensTheField() {
        chart.pressKey(0, SWT.HOME);
        assertThat(text("timeline.details")).startsWith("收到上级通知 · 已完成");
        chart.pressKey(0, SWT.ARROW_DOWN);
        assertThat(text("timeline.details")).startsWith("上级规定的会期").contains("起止：");
        chart.pressKey(0, SWT.ARROW_UP);
        chart.pressKey(0, SWT.ARROW_RIGHT);
        TimelineEvent next = selected();
        assertThat(next.kind()).isNotEqualTo(EventKind.NOTICE_RECEIVED);
        chart.pressKey(0, SWT.END);
        assertThat(text("timeline.details")).startsWith("归档");
        select(EventKind.REQUEST);
        chart.pressKey(0, SWT.CR);

        assertThat(desktop.activePart().getElementId()).isEqualTo(Ids.EDITOR);
        bot.waitUntil(Condition.that("the field has not the focus", () -> bot.widgetWithId("Letter.sentOn")
                .isFocused()));
    }

    @Test
    void aClickSelectsAndAButtonOpens() {
        select(EventKind.CIRCULAR);
        TimelineEvent circular = selected();
        chart.pressKey(0, SWT.ARROW_LEFT);
        assertThat(selected()).isNotEqualTo(circular);
        int x = ask(shown -> shown.chart().middle(circular.due()));
        int y = ask(shown -> shown.chart().y(shown.chart().rowOf(circular)) + 5);
        chart.press(x, y);
        assertThat(selected()).isEqualTo(circular);
        bot.button("去填写").click();

        assertThat(desktop.activePart().getElementId()).isEqualTo(Ids.EDITOR);
    }

    @Test
    void followsEditsAndUndo() {
        Letter request = session.dossier().getMeeting().getRequest();
        select(EventKind.REQUEST);
        desktop.act(() -> Fixtures.set(session, request, Literals.LETTER__SENT_ON, null));
        bot.waitUntil(Condition.that("not followed", () -> state(EventKind.REQUEST) == EventState.OVERDUE));
        assertThat(text("timeline.summary")).contains("逾期 1");
        assertThat(text("timeline.details")).startsWith("报送请示和方案 · 已逾期").contains("已逾期3天");

        desktop.act(session.stack()::undo);
        bot.waitUntil(Condition.that("not followed", () -> state(EventKind.REQUEST) == EventState.DONE));
    }

    @Test
    void zoomsAndFits() {
        double fitting = dayWidth();
        bot.button("放大").click();
        assertThat(dayWidth()).isGreaterThan(fitting);
        chart.pressKey(0, '-');
        chart.pressKey(0, '-');
        assertThat(dayWidth()).isLessThan(fitting);
        bot.button("适合窗口").click();
        assertThat(dayWidth()).isEqualTo(fitting);
    }

    @Test
    void anotherDayForTheMeetingIsOneStep() {
        Meeting meeting = session.dossier().getMeeting();
        desktop.act(() -> Fixtures.set(session, meeting, Literals.MEETING__STATE, MeetingState.POSTPONED));
        bot.button("另选会期").click();
        bot.comboBoxWithId("meetingDay.weekday").setSelection("星期四");
        BotTable days = bot.tableWithId("meetingDay.days");
        assertThat(days.column(0)).startsWith("2022-01-20 周四", "2022-01-27 周四", "2022-02-03 周四");
        assertThat(days.column(1)).startsWith("现定会期，可以", "可以", "春节放假、不在上级规定的会期内，须经同意");
        assertThat(days.selection()).containsExactly(1);
        bot.button("改为这一天").click();

        assertThat(meeting.getDate()).isEqualTo("2022-01-27");
        assertThat(meeting.getState()).isEqualTo(MeetingState.PLANNED);
        bot.waitUntil(
                Condition.that("not followed", () -> meetingDay().equals(java.util.Optional.of(meeting.getDate()))));
        desktop.act(session.stack()::undo);
        assertThat(meeting.getDate()).isEqualTo("2022-01-20");
        assertThat(meeting.getState()).isEqualTo(MeetingState.POSTPONED);
    }

    @Test
    void aMeetingThatWasHeldKeepsItsDay() {
        bot.button("另选会期").click();
        bot.tableWithId("meetingDay.days").select(1);

        assertThat(bot.button("改为这一天").isEnabled()).isFalse();
        assertThat(bot.sees("会议已经召开")).isTrue();
    }

    private void select(EventKind kind) {
        desktop.act(() -> {
            TimelineChart shown = (TimelineChart) chart.widget;
            shown.select(shown.chart().events().stream()
                    .filter(event -> event.kind() == kind)
                    .findFirst()
                    .orElseThrow());
        });
    }

    private EventState state(EventKind kind) {
        return ask(shown -> shown.chart().events().stream()
                .filter(event -> event.kind() == kind)
                .findFirst()
                .orElseThrow()
                .state());
    }

    private Optional<LocalDate> meetingDay() {
        return ask(shown -> shown.chart().meetingDay());
    }

    private double dayWidth() {
        return ask(shown -> shown.chart().dayWidth());
    }

    private TimelineEvent selected() {
        return ask(shown -> shown.selected().orElseThrow());
    }

    private <T> T ask(Function<TimelineChart, T> question) {
        return chart.get(widget -> question.apply((TimelineChart) widget));
    }

    private String text(String id) {
        return bot.widgetWithId(id).getText();
    }
}
