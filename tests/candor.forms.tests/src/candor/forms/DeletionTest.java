// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.SwtExtension;
import candor.testing.UiThread;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Deleting somebody whom others refer to. */
@ExtendWith(SwtExtension.class)
class DeletionTest {
    private final Club club = new Club();
    private Shell shell;
    private Bot bot;
    private BotTable table;

    @BeforeEach
    void open(Shell shell, Bot bot) {
        this.shell = shell;
        this.bot = bot;
        club.trip.eSet(TripModel.LEADER, club.zhang);
        club.guest("王五").eSet(TripModel.GUEST_SPONSOR, club.zhang);
        club.guest("李四").eSet(TripModel.GUEST_SPONSOR, club.zhang);
        Club.list(club.trip, TripModel.HELPERS).addAll(List.of(club.zhang, club.li));
        club.open(shell, club.club, FormContents.only(TripModel.MEMBERS));
        table = bot.tableWithId("Club.members/table");
        table.select(0).pressKey(0, SWT.DEL);
    }

    @Test
    void theReferencesAreNamedAndNothingHasHappenedYet() {
        assertThat(usages()).contains("“张建国”在 4 处用到", "客人 · 介绍人：2 处", "活动 · 领队");
        button("取消");
        assertThat(Club.list(club.club, TripModel.MEMBERS)).contains(club.zhang);
        assertThat(UiThread.call(shell.getDisplay(), club.stack::canUndo)).isFalse();
    }

    @Test
    void anotherTakesTheirPlaceInOneStep() {
        dialog().button("这些地方改为：").click();
        button("删除");
        assertThat(Club.list(club.club, TripModel.MEMBERS)).containsExactly(club.li, club.wang);
        assertThat(club.trip.eGet(TripModel.LEADER)).isSameAs(club.li);
        assertThat(Club.list(club.trip, TripModel.HELPERS)).as("nobody twice").containsExactly(club.li);
        assertThat(Club.list(club.trip, TripModel.GUESTS).getLast().eGet(TripModel.GUEST_SPONSOR))
                .isSameAs(club.li);
        club.undo();
        assertThat(club.trip.eGet(TripModel.LEADER)).isSameAs(club.zhang);
        assertThat(Club.list(club.trip, TripModel.HELPERS)).containsExactly(club.zhang, club.li);
        assertThat(Club.list(club.club, TripModel.MEMBERS)).containsExactly(club.zhang, club.li, club.wang);
    }

    /** What they say of each other goes with them and is no reference; none of them is offered in their place. */
    @Test
    void oneThatStaysTakesThePlaceOfSeveral() {
        button("取消");
        table.select(0, 1).pressKey(0, SWT.DEL);
        assertThat(usages()).contains("“张建国、李敏”在 5 处用到");
        assertThat(dialog().tableWithId("delete/replacement").column(0)).containsExactly("王建华");
        dialog().button("这些地方改为：").click();
        button("删除");
        assertThat(Club.list(club.club, TripModel.MEMBERS)).containsExactly(club.wang);
        assertThat(club.trip.eGet(TripModel.LEADER)).isSameAs(club.wang);
        assertThat(Club.list(club.trip, TripModel.HELPERS)).containsExactly(club.wang);
        club.undo();
        assertThat(Club.list(club.trip, TripModel.HELPERS)).containsExactly(club.zhang, club.li);
        assertThat(Club.list(club.club, TripModel.MEMBERS)).containsExactly(club.zhang, club.li, club.wang);
    }

    @Test
    void thoseWhoMayTakeThePlaceAreToldApart() {
        button("取消");
        club.elsewhere(() -> club.wang.eSet(TripModel.MEMBER_NAME, "李敏"));
        table.select(0).pressKey(0, SWT.DEL);
        assertThat(dialog().tableWithId("delete/replacement").column(0))
                .hasSize(2)
                .allMatch(name -> name.startsWith("李敏"))
                .doesNotHaveDuplicates();
        button("取消");
    }

    @Test
    void orTheReferencesGoToo() {
        button("删除");
        assertThat(club.trip.eGet(TripModel.LEADER)).isNull();
        assertThat(Club.list(club.trip, TripModel.HELPERS)).containsExactly(club.li);
        club.undo();
        assertThat(club.trip.eGet(TripModel.LEADER)).isSameAs(club.zhang);
    }

    @Test
    void whatNobodyRefersToGoesWithoutAQuestion() {
        button("取消");
        table.select(2).pressKey(0, SWT.DEL);
        assertThat(Club.list(club.club, TripModel.MEMBERS)).containsExactly(club.zhang, club.li);
    }

    /** There may be thousands of others. */
    @Test
    void theOneThatTakesTheirPlaceIsFoundByAPartOfItsName() {
        button("取消");
        UiThread.act(shell.getDisplay(), () -> {
            for (int i = 0; i < 10; i++) {
                club.member("新人" + i);
            }
        });
        bot.settle();
        table.select(0).pressKey(0, SWT.DEL);
        dialog().button("这些地方改为：").click();
        dialog().textWithId("delete/filter").setText("人7");
        assertThat(dialog().tableWithId("delete/replacement").column(0)).containsExactly("新人7");
        dialog().textWithId("delete/filter").setText("没有这个人");
        button("删除");
        assertThat(Club.list(club.club, TripModel.MEMBERS))
                .as("nobody is called so")
                .contains(club.zhang);
        dialog().textWithId("delete/filter").setText("新人7");
        button("删除");
        EObject replacement = (EObject) club.trip.eGet(TripModel.LEADER);
        assertThat(replacement.eGet(TripModel.MEMBER_NAME)).isEqualTo("新人7");
    }

    private Bot dialog() {
        return bot.shell("还有别处用到").bot();
    }

    private String usages() {
        return dialog().widgetWithId("delete/usages").getText();
    }

    private void button(String text) {
        dialog().button(text).click();
    }
}
