// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.BotText;
import candor.testing.CutTexts;
import candor.testing.SwtExtension;
import candor.testing.UiThread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where things stand in a form: rooms, heights and what comes into view. */
@ExtendWith(SwtExtension.class)
class FormLayoutTest {
    private final Club club = new Club();

    @Test
    void whoGoesToAFieldBeforeThereIsRoomGetsThereOnceWithTheKeyboard(Shell shell, Bot bot) {
        UiThread.act(shell.getDisplay(), () -> shell.setSize(600, 420));
        List<Object> visited = new ArrayList<>();
        Listener visits = event -> visited.add(event.widget.getData("candor.id"));
        ScrolledForm form = UiThread.call(shell.getDisplay(), () -> {
            shell.getDisplay().addFilter(SWT.FocusIn, visits);
            ScrolledForm made = new ScrolledForm(shell, club.trip, club.services, FormContents.ALL);
            assertThat(made.reveal(TripModel.CAMP_OF_TRIP)).isTrue();
            shell.layout();
            return made;
        });
        bot.settle();
        UiThread.act(shell.getDisplay(), () -> shell.getDisplay().removeFilter(SWT.FocusIn, visits));
        BotText camp = bot.textWithLabel("营地");
        assertThat(camp.isFocused()).isTrue();
        assertThat(visited).containsOnlyOnce("Trip.camp");
        assertThat(visited.getLast()).isEqualTo("Trip.camp");
        assertThat(isInView(camp.widget, form)).isTrue();
        UiThread.act(shell.getDisplay(), () -> shell.setSize(600, 300));
        bot.settle();
        assertThat(isInView(camp.widget, form)).as("in a smaller window").isTrue();
    }

    /** The bar of a list that is too wide comes while the form is being laid out, and makes the list higher. */
    @Test
    void fieldsBelowAListThatGrowsWhileTheFormIsLaidOutHaveTheirHeight(Shell shell, Bot bot) {
        EObject cover = EcoreUtil.create(TripModel.INSURANCE);
        club.trip.eSet(TripModel.COVER, cover);
        Club.list(cover, TripModel.INSURED).add(TripModel.create(TripModel.GUEST, TripModel.GUEST_NAME, "王五"));
        for (int width : new int[] {440, 560}) {
            UiThread.act(shell.getDisplay(), () -> shell.setSize(width, 600));
            club.open(shell);
            bot.settle();
            assertThat(List.of("Insurance.insured/table", "Insurance.insurer", "Insurance.number"))
                    .as("%s wide", width)
                    .allSatisfy(id -> assertThat(bot.widgetWithId(id).<Integer>get(FormLayoutTest::seenHeight))
                            .isGreaterThan(10));
        }
    }

    /** What is seen of a control within the composites that hold it. */
    private static int seenHeight(Widget widget) {
        int height = Integer.MAX_VALUE;
        for (Control control = (Control) widget; !(control instanceof Shell); control = control.getParent()) {
            height = Math.min(height, control.getSize().y);
        }
        return height;
    }

    private static boolean isInView(Control control, ScrolledForm form) {
        return UiThread.call(control.getDisplay(), () -> {
            Rectangle place = control.getDisplay().map(control.getParent(), form.control(), control.getBounds());
            return place.y >= 0 && place.y + place.height <= form.control().getSize().y;
        });
    }

    @Test
    void aLongLabelLeavesTheFieldsTheirRoom(Shell shell, Bot bot) {
        UiThread.act(shell.getDisplay(), () -> shell.setSize(480, 700));
        club.open(shell);
        Control label = (Control) bot.widgetWithId("Trip.levels/label").widget;
        Control field = (Control) bot.widgetWithId("Trip.title").widget;
        UiThread.act(shell.getDisplay(), () -> {
            assertThat(label.getSize().y)
                    .as("in two lines")
                    .isGreaterThan(label.getFont().getFontData()[0].getHeight() * 2);
            assertThat(field.getSize().x).isGreaterThan(shell.getClientArea().width / 2);
        });
        assertThat(CutTexts.below(shell.getDisplay(), shell)).isEmpty();
    }

    @Test
    void whatIsSaidOfAFieldThatIsLeftMovesNoOther(Shell shell, Bot bot) {
        club.open(shell);
        int before = top(bot, "Trip.leader");
        bot.textWithLabel("名称").leave();
        bot.settle();
        assertThat(bot.sees("请填写名称")).isTrue();
        assertThat(top(bot, "Trip.leader"))
                .as("the pointer is on its way there")
                .isEqualTo(before);
    }

    @Test
    void theLineOfAFindingStaysWhenItGoes(Shell shell, Bot bot) {
        FixedFindings findings = new FixedFindings(List.of());
        club.services = club.services.withFindings(findings);
        club.open(shell);
        int before = top(bot, "Trip.leader");
        findings.set(List.of(new FieldFinding(FieldSeverity.WARNING, "早了一点。", club.trip, TripModel.START, List.of())));
        int with = top(bot, "Trip.leader");
        assertThat(with).isGreaterThan(before);
        findings.set(List.of());
        assertThat(top(bot, "Trip.leader"))
                .as("nothing moves under the pointer")
                .isEqualTo(with);
        findings.set(List.of(new FieldFinding(FieldSeverity.WARNING, "早了一点。", club.trip, TripModel.START, List.of())));
        assertThat(top(bot, "Trip.leader")).isEqualTo(with);
    }

    private static int top(Bot bot, String id) {
        bot.settle();
        Control field = (Control) bot.widgetWithId(id).widget;
        return UiThread.call(field.getDisplay(), () -> field.toDisplay(0, 0).y);
    }

    @Test
    void aTextOfSeveralLinesWrapsAnewWhereItsFieldGetsNarrower(Shell shell, Bot bot) {
        club.trip.eSet(TripModel.DESCRIPTION, "能够当下改的抓紧整改到位，一时解决不了的明确阶段目标，".repeat(2));
        UiThread.act(shell.getDisplay(), () -> shell.setSize(900, 600));
        club.open(shell);
        bot.settle();
        UiThread.act(shell.getDisplay(), () -> shell.setSize(420, 600));
        bot.settle();
        Text text = (Text) bot.widgetWithId("Trip.description").widget;
        int widest = UiThread.call(shell.getDisplay(), () -> {
            int most = 0;
            for (int i = 0; i < text.getCharCount(); i++) {
                text.setSelection(i);
                most = Math.max(most, text.getCaretLocation().x);
            }
            return most;
        });
        int room = UiThread.call(shell.getDisplay(), () -> text.getSize().x);
        assertThat(widest).isLessThan(room);
    }

    /** Half a row at the lower edge looks like a mistake, and a list that ends there like all there is. */
    @Test
    void aListThatSharesItsPageEndsBelowAWholeRow(Shell shell, Bot bot) {
        for (int i = 0; i < 40; i++) {
            club.guest("来客" + i);
        }
        for (int height : new int[] {700, 655, 400, 352}) {
            UiThread.act(shell.getDisplay(), () -> shell.setSize(700, height));
            ScrolledForm form = club.open(shell, TripModel.GUESTS);
            bot.settle();
            Table table = (Table) bot.widgetWithId("Trip.guests/table").widget;
            UiThread.act(shell.getDisplay(), () -> {
                int top = table.getTopIndex();
                int row = table.getItem(top + 1).getBounds().y
                        - table.getItem(top).getBounds().y;
                // The header stands above the rows, which begin at 0.
                int room = table.getClientArea().y + table.getClientArea().height;
                assertThat(room / row).as("rows at %s", height).isGreaterThan(1);
                assertThat(room % row)
                        .as("what is left below the rows at %s", height)
                        .isLessThan(row / 4);
                assertThat(((ScrolledComposite) form.control()).getVerticalBar().isVisible())
                        .as("the page itself need not scroll at %s", height)
                        .isFalse();
            });
        }
    }

    @Test
    void aColumnThatIsWiderThanItsListIsCutAtTheEdge(Shell shell, Bot bot) {
        EObject guest = club.guest("名字很长的来客".repeat(8));
        guest.eSet(TripModel.GUEST_REMARK, "说得很多的备注".repeat(8));
        UiThread.act(shell.getDisplay(), () -> shell.setSize(440, 600));
        club.open(shell, TripModel.GUESTS);
        bot.settle();
        Table table = (Table) bot.widgetWithId("Trip.guests/table").widget;
        Slider columns = (Slider) bot.widgetWithId("Trip.guests/columns").widget;
        int[] places = UiThread.call(shell.getDisplay(), () -> new int[] {0, columns.getMaximum()});
        for (int place : places) {
            UiThread.act(shell.getDisplay(), () -> {
                columns.setSelection(place);
                columns.notifyListeners(SWT.Selection, new Event());
                int sum = Arrays.stream(table.getColumns())
                        .mapToInt(TableColumn::getWidth)
                        .sum();
                assertThat(sum).isLessThanOrEqualTo(table.getClientArea().width);
            });
        }
    }
}
