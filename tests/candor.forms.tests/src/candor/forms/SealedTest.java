// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.edit.ModelAnnotations;
import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.SwtExtension;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is written once, and what a program adds to a list: buttons above it, and a line through rows that no longer count. */
@ExtendWith(SwtExtension.class)
class SealedTest {
    private final Club club = new Club();
    private final List<String> done = new ArrayList<>();
    private EObject guest;
    private Shell shell;
    private Bot bot;

    @BeforeEach
    void fill(Shell shell, Bot bot) {
        this.shell = shell;
        this.bot = bot;
        guest = club.guest("王五");
        guest.eSet(TripModel.GUEST_WISH, "靠窗");
        club.guest("李四");
    }

    @Test
    void aSealedFieldOnlyShowsAndSaysWhy() {
        club.open(shell, guest, FormContents.ALL);
        assertThat(bot.textWithId("Guest.wish").isReadOnly()).isFalse();
        assertThat(bot.sees("已经盖章，愿望不能再改。")).isFalse();
        seal();
        assertThat(bot.textWithId("Guest.wish").isReadOnly()).isTrue();
        assertThat(bot.textWithId("Guest.wish").getText()).isEqualTo("靠窗");
        assertThat(bot.sees("已经盖章，愿望不能再改。")).isTrue();
        assertThat(bot.textWithId("Guest.remark").isReadOnly()).isFalse();
        club.undo();
        assertThat(bot.textWithId("Guest.wish").isReadOnly()).isFalse();
        assertThat(bot.sees("已经盖章，愿望不能再改。")).isFalse();
        bot.textWithId("Guest.wish").setText("靠门");
        assertThat(guest.eGet(TripModel.GUEST_WISH)).isEqualTo("靠门");
    }

    @Test
    void aSealedRowIsNotRemovedAndItsCopyIsFree() {
        BotTable table = open();
        seal();
        table.select(0);
        assertThat(bot.toolbarButtonWithId("Trip.guests/remove").isEnabled()).isFalse();
        assertThat(bot.toolbarButtonWithId("Trip.guests/remove").getToolTipText())
                .contains("已登记的不能删除");
        table.pressKey(0, SWT.DEL);
        assertThat(club.guestNames()).containsExactly("王五", "李四");
        bot.toolbarButtonWithId("Trip.guests/duplicate").click();
        EObject copy = Club.list(club.trip, TripModel.GUESTS).get(1);
        assertThat(copy.eGet(TripModel.GUEST_WISH)).isEqualTo("靠窗");
        assertThat(copy.eIsSet(TripModel.GUEST_STAMP)).isFalse();
        table.select(1);
        assertThat(bot.toolbarButtonWithId("Trip.guests/remove").isEnabled()).isTrue();
    }

    @Test
    void aCellOfASealedFieldStaysClosed() {
        EReference list = (EReference) TripModel.GUESTS;
        assertThat(FormPlan.columns(list, list.getEReferenceType())).doesNotContain(TripModel.GUEST_WISH);
        String before =
                list.getEAnnotation(ModelAnnotations.SOURCE).getDetails().put("columns", "name,wish");
        try {
            BotTable table = open();
            table.select(0);
            table.pressKey(0, SWT.ARROW_RIGHT);
            seal();
            table.pressKey(0, SWT.F2);
            table.pressKey(0, 'x');
            assertThat(guest.eGet(TripModel.GUEST_WISH)).isEqualTo("靠窗");
            assertThat(table.<Integer>get(widget -> widget.getChildren().length))
                    .isZero();
        } finally {
            list.getEAnnotation(ModelAnnotations.SOURCE).getDetails().put("columns", before);
        }
    }

    @Test
    void aRowThatNoLongerCountsSaysSo() {
        BotTable table = open();
        club.elsewhere(() ->
                club.stack.execute(SetCommand.create(club.domain, guest, TripModel.GUEST_CANCELLED, "2022-01-05")));
        assertThat(table.column("序")).containsExactly("1 已退出", "2");
        assertThat(table.column("姓名")).as("its words stay as they are").containsExactly("王五", "李四");
    }

    @Test
    void anActOfTheProgramIsAButtonAboveItsList() {
        club.services = club.services.withActs(List.of(new Greeting()));
        BotTable table = open();
        assertThat(bot.buttonWithId("Trip.guests/greet").isEnabled()).isFalse();
        table.select(1);
        assertThat(bot.buttonWithId("Trip.guests/greet").getText()).isEqualTo("问候");
        bot.buttonWithId("Trip.guests/greet").click();
        assertThat(done).containsExactly("你好，李四");
        assertThat(table.selection()).as("as the act wants it").containsExactly(0);
        assertThat(Club.list(club.trip, TripModel.GUESTS).get(1).eGet(TripModel.GUEST_REMARK))
                .isEqualTo("问候过");
        club.undo();
        assertThat(Club.list(club.trip, TripModel.GUESTS).get(1).eIsSet(TripModel.GUEST_REMARK))
                .isFalse();
    }

    private BotTable open() {
        club.open(shell, TripModel.GUESTS);
        return bot.tableWithId("Trip.guests/table");
    }

    private void seal() {
        club.elsewhere(() -> club.stack.execute(SetCommand.create(club.domain, guest, TripModel.GUEST_STAMP, "印")));
        bot.settle();
    }

    private final class Greeting implements ListAct {
        @Override
        public boolean concerns(EReference list) {
            return list == TripModel.GUESTS;
        }

        @Override
        public String id() {
            return "greet";
        }

        @Override
        public String label() {
            return "问候";
        }

        @Override
        public String tip() {
            return "向选中的客人问好";
        }

        @Override
        public boolean isPossible(ListRows rows) {
            return rows.selected().size() == 1;
        }

        @Override
        public void run(ListRows rows) {
            EObject first = rows.of(EObject.class).getFirst();
            done.add("你好，" + first.eGet(TripModel.GUEST_NAME));
            rows.execute(SetCommand.create(rows.domain(), first, TripModel.GUEST_REMARK, "问候过"), label());
            rows.select().accept(List.of(guest));
        }
    }
}
