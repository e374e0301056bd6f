// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.edit.ModelAnnotations;
import candor.testing.Bot;
import candor.testing.BotText;
import candor.testing.Condition;
import candor.testing.SwtExtension;
import candor.testing.UiThread;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding another object as its name is typed. */
@ExtendWith(SwtExtension.class)
class ReferencesTest {
    private final Club club = new Club();
    private Bot bot;
    private Bot everywhere;
    private BotText leader;

    @BeforeEach
    void open(Shell shell, Bot bot) {
        this.bot = bot;
        this.everywhere = new Bot(shell.getDisplay());
        club.open(shell, TripModel.LEADER, TripModel.HELPERS);
        leader = bot.textWithLabel("领队");
    }

    @Test
    void typingNarrowsTheChoicesAndEnterTakesOne() {
        leader.setText("建");
        assertThat(everywhere.tableWithId("Trip.leader/choices").column(0)).containsExactly("张建国", "王建华", "新建“建”");
        leader.pressKey(0, SWT.ARROW_DOWN);
        leader.traverse(SWT.TRAVERSE_RETURN);
        assertThat(club.trip.eGet(TripModel.LEADER)).isSameAs(club.wang);
        assertThat(leader.getText()).isEqualTo("王建华");
        assertThat(everywhere.hasWidgetWithId("Trip.leader/choices")).isFalse();
    }

    @Test
    void whoIsNotThereYetIsMadeAndTakenInOneStep() {
        leader.setText("赵云").leave();
        assertThat(bot.sees("没有找到“赵云”，请从列表中选择，或按 ↓ 新建“赵云”")).isTrue();
        leader.pressKey(0, SWT.ARROW_DOWN);
        leader.traverse(SWT.TRAVERSE_RETURN);
        EObject made = (EObject) club.trip.eGet(TripModel.LEADER);
        assertThat(made.eGet(TripModel.MEMBER_NAME)).isEqualTo("赵云");
        assertThat(made.eContainer()).isSameAs(club.club);
        assertThat(leader.getText()).isEqualTo("赵云");
        BotText helpers = bot.textWithId("Trip.helpers");
        helpers.setText("马超");
        everywhere.tableWithId("Trip.helpers/choices").click(0, 0);
        assertThat(Club.list(club.trip, TripModel.HELPERS))
                .extracting(helper -> helper.eGet(TripModel.MEMBER_NAME))
                .containsExactly("马超");
        club.undo();
        club.undo();
        assertThat(Club.list(club.club, TripModel.MEMBERS)).containsExactly(club.zhang, club.li, club.wang);
        assertThat(club.trip.eGet(TripModel.LEADER)).isNull();
    }

    @Test
    void whatOthersContainIsMadeInItsHome(Shell shell) {
        club.open(shell, TripModel.CAMP_OF_TRIP);
        bot.textWithLabel("营地").setText("鹰巢").leave();
        assertThat(bot.sees("没有找到“鹰巢”，请从列表中选择；先填“领队”，才能新建“鹰巢”"))
                .as("nobody is there to have it")
                .isTrue();
        club.elsewhere(() -> club.trip.eSet(TripModel.LEADER, club.li));
        club.open(shell, TripModel.CAMP_OF_TRIP);
        BotText camp = bot.textWithLabel("营地");
        camp.setText("鹰巢");
        camp.pressKey(0, SWT.ARROW_DOWN);
        camp.traverse(SWT.TRAVERSE_RETURN);
        EObject made = (EObject) club.trip.eGet(TripModel.CAMP_OF_TRIP);
        assertThat(made.eGet(TripModel.CAMP_TITLE)).isEqualTo("鹰巢");
        assertThat(made.eContainer()).isSameAs(club.li);
        club.undo();
        assertThat(Club.list(club.li, TripModel.CAMPS)).isEmpty();
    }

    @Test
    void whatIsMadeIsBornAsTheReferenceSays() {
        EcoreUtil.setAnnotation(
                TripModel.LEADER, ModelAnnotations.SOURCE, "made", "origin=领队, nothing=1, born=yesterday, name");
        try {
            leader.setText("赵云");
            leader.pressKey(0, SWT.ARROW_DOWN);
            leader.traverse(SWT.TRAVERSE_RETURN);
            EObject made = (EObject) club.trip.eGet(TripModel.LEADER);
            assertThat(made.eGet(TripModel.MEMBER_ORIGIN)).isEqualTo("领队");
            assertThat(made.eGet(TripModel.MEMBER_BORN)).as("no day").isNull();
            assertThat(made.eGet(TripModel.MEMBER_NAME)).isEqualTo("赵云");
        } finally {
            EcoreUtil.setAnnotation(TripModel.LEADER, ModelAnnotations.SOURCE, "made", null);
        }
    }

    @Test
    void whatStandsForAFileIsNotMadeOfAName() {
        EcoreUtil.setAnnotation(TripModel.MEMBER, ModelAnnotations.SOURCE, "fromFile", "true");
        try {
            leader.setText("赵云").leave();
            assertThat(bot.sees("没有找到“赵云”，请从列表中选择")).isTrue();
            assertThat(bot.sees("新建“赵云”")).isFalse();
        } finally {
            EcoreUtil.setAnnotation(TripModel.MEMBER, ModelAnnotations.SOURCE, "fromFile", null);
        }
    }

    @Test
    void whoAreCalledAlikeAreToldApart() {
        club.elsewhere(() -> {
            club.wang.eSet(TripModel.MEMBER_NAME, "李敏");
            club.zhang.eSet(TripModel.MEMBER_NAME, "李敏");
        });
        leader.setText("李敏").leave();
        assertThat(bot.sees("有 3 项含有“李敏”，请从列表中选择一项，或按 ↓ 新建“李敏”")).isTrue();
        leader.pressKey(0, SWT.ARROW_DOWN);
        List<String> choices = everywhere.tableWithId("Trip.leader/choices").column(0);
        assertThat(choices).hasSize(4).endsWith("新建“李敏”").doesNotHaveDuplicates();
        everywhere.tableWithId("Trip.leader/choices").click(2, 0);
        assertThat(club.trip.eGet(TripModel.LEADER)).isSameAs(club.wang);
        leader.setText(choices.getFirst()).leave();
        assertThat(club.trip.eGet(TripModel.LEADER)).isSameAs(club.zhang);
    }

    @Test
    void theMouseTakesOne() {
        leader.pressKey(0, SWT.ARROW_DOWN);
        everywhere.tableWithId("Trip.leader/choices").click(1, 0);
        assertThat(club.trip.eGet(TripModel.LEADER)).isSameAs(club.li);
    }

    @Test
    void aNameThatFitsOneIsTakenOnLeaving() {
        leader.setText("敏").leave();
        assertThat(club.trip.eGet(TripModel.LEADER)).isSameAs(club.li);
        assertThat(leader.getText()).isEqualTo("李敏");
    }

    @Test
    void aNameThatFitsNoneOrSeveralIsNotTaken() {
        leader.setText("孙").leave();
        assertThat(bot.sees("没有找到“孙”，请从列表中选择，或按 ↓ 新建“孙”")).isTrue();
        leader.setText("建").leave();
        assertThat(bot.sees("有 2 项含有“建”，请从列表中选择一项")).isTrue();
        assertThat(club.trip.eGet(TripModel.LEADER)).isNull();
        leader.setText("李敏").leave();
        assertThat(bot.sees("请从列表中选择")).isFalse();
    }

    @Test
    void escGoesBackAndAnEmptyFieldIsNobody() {
        club.elsewhere(() -> club.trip.eSet(TripModel.LEADER, club.zhang));
        leader.setText("李");
        leader.traverse(SWT.TRAVERSE_ESCAPE);
        assertThat(leader.getText()).isEqualTo("张建国");
        leader.setText("").leave();
        assertThat(club.trip.eGet(TripModel.LEADER)).isNull();
        club.undo();
        assertThat(leader.getText()).isEqualTo("张建国");
    }

    @Test
    void aNameChangedElsewhereIsShown() {
        club.elsewhere(() -> club.trip.eSet(TripModel.LEADER, club.zhang));
        club.elsewhere(() -> club.domain
                .getCommandStack()
                .execute(SetCommand.create(club.domain, club.zhang, TripModel.MEMBER_NAME, "张卫国")));
        assertThat(leader.getText()).isEqualTo("张卫国");
    }

    @Test
    void severalAreChipsThatCanBeAddedMovedAndTakenOut() {
        BotText helpers = bot.textWithId("Trip.helpers");
        helpers.setText("李").leave();
        helpers.setText("王").leave();
        assertThat(helpers.getText()).as("ready for the next").isEmpty();
        assertThat(helpers()).containsExactly(club.li, club.wang);
        bot.widgetWithId("Trip.helpers/2").pressKey(SWT.CTRL, SWT.ARROW_LEFT);
        assertThat(helpers()).containsExactly(club.wang, club.li);
        bot.widgetWithId("Trip.helpers/1").pressKey(0, SWT.DEL);
        assertThat(helpers()).containsExactly(club.li);
        club.undo();
        club.undo();
        assertThat(helpers()).containsExactly(club.li, club.wang);
        assertThat(bot.widgetWithId("Trip.helpers/1").getToolTipText()).isEqualTo("李敏");
    }

    @Test
    void theChipWithTheKeyboardHasAFrameOfItsOwn(Shell shell) {
        bot.textWithId("Trip.helpers").setText("李").leave();
        Control chip = (Control) bot.widgetWithId("Trip.helpers/1").widget;
        RGB plain = frame(shell, chip);
        UiThread.act(shell.getDisplay(), chip::forceFocus);
        bot.waitUntil(Condition.that("no keyboard", chip::isFocusControl));
        assertThat(plain).isEqualTo(FormColors.LIGHT.line());
        assertThat(frame(shell, chip)).isEqualTo(FormColors.LIGHT.accent());
    }

    /** The colour in the middle of the upper edge, as it is painted. */
    private static RGB frame(Shell shell, Control chip) {
        return UiThread.call(shell.getDisplay(), () -> {
            Image picture = new Image(shell.getDisplay(), chip.getSize().x, chip.getSize().y);
            Event paint = new Event();
            paint.gc = new GC(picture);
            try {
                chip.notifyListeners(SWT.Paint, paint);
                ImageData data = picture.getImageData(100);
                return data.palette.getRGB(data.getPixel(data.width / 2, 0));
            } finally {
                paint.gc.dispose();
                picture.dispose();
            }
        });
    }

    @Test
    void whoIsThereAlreadyIsNotOfferedAgain() {
        bot.textWithId("Trip.helpers").setText("李").leave();
        bot.textWithId("Trip.helpers").pressKey(0, SWT.ARROW_DOWN);
        assertThat(everywhere.tableWithId("Trip.helpers/choices").column(0)).containsExactly("张建国", "王建华");
    }

    @Test
    void aButtonLeadsToTheObject(Shell shell) {
        List<EObject> opened = new ArrayList<>();
        club.services = club.services.withNavigation(new FormNavigation() {
            @Override
            public boolean canOpen(EObject object) {
                return true;
            }

            @Override
            public void open(EObject object) {
                opened.add(object);
            }
        });
        club.elsewhere(() -> club.trip.eSet(TripModel.LEADER, club.li));
        club.open(shell, TripModel.LEADER);
        bot.toolbarButtonWithId("Trip.leader/open").click();
        assertThat(opened).containsExactly(club.li);
    }

    private List<EObject> helpers() {
        return List.copyOf(Club.list(club.trip, TripModel.HELPERS));
    }
}
