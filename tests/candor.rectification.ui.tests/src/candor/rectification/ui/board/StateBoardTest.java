// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Closure;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressState;
import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.Condition;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ledger as a board in the running program. */
@ExtendWith(DesktopExtension.class)
class StateBoardTest {

    private Desktop desktop;
    private Bot bot;
    private DossierSession session;
    private Problem fresh;
    private Problem late;
    private Problem closed;

    @BeforeEach
    void open(Desktop desktop) {
        this.desktop = desktop;
        bot = desktop.bot();
        session = desktop.openSample();
        fresh = problem("新的", ProgressState.NOT_STARTED);
        late = problem("迟的", ProgressState.IN_PROGRESS);
        Measure measure = MeetingFactory.eINSTANCE.createMeasure();
        measure.setDeadline(LocalDate.of(2001, 1, 1));
        late.getMeasures().add(measure);
        closed = problem("销的", ProgressState.DONE);
        Closure closure = MeetingFactory.eINSTANCE.createClosure();
        closure.setDate(LocalDate.of(2001, 1, 1));
        closed.setClosure(closure);
        desktop.act(() -> {
            session.dossier().getProblems().clear();
            session.dossier().getProblems().addAll(List.of(fresh, late, closed));
        });
        bot.menu("视图").menu("整改看板").click();
        bot.settle();
    }

    private static Problem problem(String summary, ProgressState state) {
        Problem problem = MeetingFactory.eINSTANCE.createProblem();
        problem.setSummary(summary);
        problem.setState(state);
        return problem;
    }

    private BotTable cards(BoardState state) {
        return bot.tableWithId("board.cards." + state);
    }

    private List<String> in(BoardState state) {
        return cards(state).column(0);
    }

    @Test
    void everyProblemLiesInTheColumnOfItsState() {
        assertThat(in(BoardState.NOT_STARTED)).singleElement().asString().startsWith("新的");
        assertThat(in(BoardState.OVERDUE)).singleElement().asString().startsWith("迟的　⚠ 逾期");
        assertThat(in(BoardState.DONE)).singleElement().asString().isEqualTo("销的　已销号");
        assertThat(in(BoardState.IN_PROGRESS)).isEmpty();
        assertThat(bot.sees("未启动（1）")).isTrue();
    }

    @Test
    void problemsAreMovedByKeyboardAndTheMoveIsTakenBack() {
        cards(BoardState.NOT_STARTED).select(0).pressKey(SWT.MOD1, SWT.ARROW_RIGHT);
        assertThat(fresh.getState()).isEqualTo(ProgressState.IN_PROGRESS);
        assertThat(in(BoardState.IN_PROGRESS)).hasSize(1);
        assertThat(cards(BoardState.IN_PROGRESS).selection())
                .as("it stays selected")
                .containsExactly(0);
        cards(BoardState.IN_PROGRESS).pressKey(SWT.MOD1, SWT.ARROW_RIGHT);
        assertThat(fresh.getState()).as("nothing is moved to where it is late").isEqualTo(ProgressState.DONE);
        desktop.undo();
        desktop.undo();
        bot.settle();
        assertThat(fresh.getState()).isEqualTo(ProgressState.NOT_STARTED);
        assertThat(in(BoardState.NOT_STARTED)).hasSize(1);
    }

    @Test
    void whatIsLateStaysThereUntilItIsDoneAndWhatIsClosedIsNotMoved() {
        cards(BoardState.OVERDUE).select(0);
        cards(BoardState.OVERDUE).contextMenu("移到“推进中”");
        cards(BoardState.OVERDUE).contextMenu("移到“长期坚持”").click();
        assertThat(late.getState()).isEqualTo(ProgressState.LONG_TERM);
        assertThat(bot.sees("状态已改，但时限已过，仍列在“逾期”。延期或完成后移出。")).isTrue();
        cards(BoardState.OVERDUE).contextMenu("移到“已完成”").click();
        assertThat(in(BoardState.OVERDUE)).isEmpty();
        cards(BoardState.DONE).select(1).pressKey(SWT.MOD1, SWT.ARROW_LEFT);
        assertThat(closed.getState()).isEqualTo(ProgressState.DONE);
        assertThat(bot.sees("没有移动：已销号的问题先在台账里“重新启动”。")).isTrue();
    }

    @Test
    void howLateAProblemIsCanBeReadInANarrowWindow() {
        Shell window = desktop.bot().shell("民主生活会工作台").widget;
        Point before = desktop.call(window::getSize);
        desktop.act(() -> window.setSize(800, 600));
        bot.settle();
        Table late = cards(BoardState.OVERDUE).widget;
        String words = in(BoardState.OVERDUE).getFirst();
        desktop.act(() -> {
            GC gc = new GC(late);
            assertThat(gc.textExtent(words.substring(words.indexOf('⚠'))).x).isLessThan(late.getClientArea().width);
            gc.dispose();
            window.setSize(before);
        });
    }

    /** What the toolkit tells a column while the mouse drags over it. */
    private Event drag(BoardState state, String side, int type) {
        Table table = cards(state).widget;
        return desktop.call(() -> {
            Event event = toolkitEvent();
            ((Widget) table.getData(side)).notifyListeners(type, event);
            return event;
        });
    }

    /** The events of dragging are a class of its own, which the toolkit does not show. */
    private static Event toolkitEvent() {
        try {
            Constructor<?> made = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
            made.setAccessible(true);
            return (Event) made.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aCardThatIsDraggedToAnotherColumnGetsItsState() {
        assertThat(drag(BoardState.DONE, DND.DRAG_SOURCE_KEY, DND.DragStart).doit)
                .as("nothing is selected there")
                .isFalse();
        cards(BoardState.NOT_STARTED).select(0);
        assertThat(drag(BoardState.NOT_STARTED, DND.DRAG_SOURCE_KEY, DND.DragStart).doit)
                .isTrue();
        assertThat(drag(BoardState.NOT_STARTED, DND.DROP_TARGET_KEY, DND.DragOver).detail)
                .as("it lies there already")
                .isEqualTo(DND.DROP_NONE);
        assertThat(drag(BoardState.DONE, DND.DROP_TARGET_KEY, DND.DragOver).detail)
                .isEqualTo(DND.DROP_MOVE);

        drag(BoardState.DONE, DND.DROP_TARGET_KEY, DND.Drop);
        bot.waitUntil(Condition.that("not moved", () -> fresh.getState() == ProgressState.DONE));
        desktop.undo();
        assertThat(fresh.getState()).as("one step").isEqualTo(ProgressState.NOT_STARTED);
    }

    @Test
    void theArrowsGoFromColumnToColumnAndEnterOpens() {
        cards(BoardState.NOT_STARTED).setFocus();
        cards(BoardState.NOT_STARTED).select(0).pressKey(0, SWT.ARROW_RIGHT);
        cards(BoardState.IN_PROGRESS).pressKey(0, SWT.ARROW_RIGHT);
        assertThat(cards(BoardState.OVERDUE).selection()).containsExactly(0);
        assertThat(cards(BoardState.NOT_STARTED).selection())
                .as("one column at a time")
                .isEmpty();
        Table table = cards(BoardState.OVERDUE).widget;
        desktop.act(() -> table.notifyListeners(SWT.DefaultSelection, new Event()));
        bot.settle();
        assertThat(bot.hasWidgetWithId("Problem.summary")).isTrue();
    }
}
