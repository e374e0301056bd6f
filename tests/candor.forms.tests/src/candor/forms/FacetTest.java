// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.SwtExtension;
import candor.testing.UiThread;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list filtered, in groups, with a computed column in colour, and with more columns than there is room for. */
@ExtendWith(SwtExtension.class)
class FacetTest {
    private static final String LIST = "Trip.guests";

    private final Club club = new Club();
    private Bot bot;
    private BotTable table;

    /** Whether a guest has paid, in words and in red. */
    private static final class Payment implements ListLook {
        @Override
        public boolean concerns(EReference list) {
            return list == TripModel.GUESTS;
        }

        @Override
        public List<Facet> facets() {
            return List.of(new Facet(
                    "payment",
                    "缴费情况",
                    row -> List.of(Objects.equals(true, row.eGet(TripModel.GUEST_PAID)) ? "已缴" : "⚠ 未缴"),
                    row -> Objects.equals(true, row.eGet(TripModel.GUEST_PAID)) ? null : FieldSeverity.ERROR,
                    true));
        }
    }

    @BeforeEach
    void open(Shell shell, Bot bot) {
        this.bot = bot;
        club.guest("王五").eSet(TripModel.GUEST_PAID, true);
        club.guest("李四").eSet(TripModel.GUEST_PACE, TripModel.pace("FAST"));
        for (int guest = 0; guest < 8; guest++) {
            club.guest("张" + guest).eSet(TripModel.GUEST_SPONSOR, club.li);
        }
        club.services = club.services.withLooks(List.of(new Payment()));
        club.open(shell, TripModel.GUESTS);
        table = bot.tableWithId(LIST + "/table");
    }

    private void only(String facet, String word) {
        bot.toolbarButtonWithId(LIST + "/only").menu(facet).menu(word).click();
    }

    @Test
    void whatIsComputedHasAColumnWithItsWordsAndItsColour() {
        assertThat(table.columns()).as("behind what stays").startsWith("序", "姓名", "缴费情况");
        assertThat(table.column("缴费情况")).startsWith("已缴", "⚠ 未缴", "⚠ 未缴");
        int column = table.columns().indexOf("缴费情况");
        Color error = new Color(FormColors.LIGHT.of(FieldSeverity.ERROR));
        Color paid = table.getTableItem(0).get(item -> item.getForeground(column));
        Color unpaid = table.getTableItem(1).get(item -> item.getForeground(column));
        assertThat(unpaid).isEqualTo(error);
        assertThat(paid).isNotEqualTo(error);
        table.header("缴费情况").header("缴费情况");
        assertThat(table.column("缴费情况"))
                .as("sorted downwards")
                .startsWith("⚠ 未缴")
                .endsWith("已缴");
    }

    @Test
    void whatIsComputedIsPassedOverByWhatIsPasted(Shell shell) {
        table.select(0).click(0, table.columns().indexOf("步速"));
        UiThread.act(shell.getDisplay(), () -> ClipboardText.put(shell.getDisplay(), "快速\t33\n"));
        table.pressKey(SWT.MOD1, 'v');
        assertThat(table.cell(0, "步速")).isEqualTo("快速");
        assertThat(table.cell(0, "年龄")).isEqualTo("33");
        assertThat(table.cell(0, "姓名")).isEqualTo("王五");
        assertThat(table.cell(0, "缴费情况")).isEqualTo("已缴");
    }

    @Test
    void everyLetterOfANameThatRowsAreFilteredByIsShown(Shell shell) {
        club.elsewhere(() -> club.li.eSet(TripModel.MEMBER_NAME, "李&敏"));
        only("介绍人", "李敏（8）");
        Link shown = (Link) bot.widgetWithId(LIST + "/shown").widget;
        assertThat(UiThread.call(shell.getDisplay(), shown::getText)).contains("李&&敏");
    }

    @Test
    void rowsAreFilteredByWhatAColumnSaysAndByWhatIsComputed() {
        only("缴费情况", "已缴（1）");
        assertThat(table.column("姓名")).containsExactly("王五");
        assertThat(bot.sees("10 条中的 1 条")).isTrue();
        assertThat(bot.link("只看缴费情况：已缴。全部显示")).isNotNull();
        only("缴费情况", "⚠ 未缴（9）");
        assertThat(table.rowCount()).as("one or the other").isEqualTo(10);
        bot.toolbarButtonWithId(LIST + "/only").menu("全部显示").click();
        only("介绍人", "李敏（8）");
        assertThat(table.rowCount()).isEqualTo(8);
        assertThat(bot.toolbarButtonWithId(LIST + "/up").isEnabled()).isFalse();
        bot.link("只看介绍人：李敏。全部显示").click();
        assertThat(table.rowCount()).isEqualTo(10);
    }

    @Test
    void rowsOfOneGroupStandTogetherUnderItsHeadingAlsoTheNextTime(Shell shell) {
        bot.toolbarButtonWithId(LIST + "/group").menu("介绍人").click();
        assertThat(table.column(0)).startsWith("（未填）（2）", "1", "2", "李敏（8）", "3");
        assertThat(table.column("姓名")).startsWith("", "王五", "李四", "", "张0");
        assertThat(bot.sees("10 条")).isTrue();
        table.select(0);
        assertThat(bot.toolbarButtonWithId(LIST + "/up").isEnabled())
                .as("a heading is no row")
                .isFalse();
        club.open(shell, TripModel.GUESTS);
        table = bot.tableWithId(LIST + "/table");
        assertThat(table.column(0)).startsWith("（未填）（2）");
        table.select(0, 1, 2).pressKey(0, SWT.DEL);
        assertThat(club.guestNames()).hasSize(8).doesNotContain("王五", "李四");
        bot.toolbarButtonWithId(LIST + "/group").menu("不分组").click();
        assertThat(table.column(0)).startsWith("1", "2");
    }

    @Test
    void numberAndNameStayWhileTheOtherColumnsMovePastThem(Shell shell) {
        bot.settle();
        assertThat(hidden()).as("there is room for all").isEmpty();
        table.get(widget -> {
            widget.getShell().setSize(420, 600);
            return null;
        });
        bot.settle();
        List<Integer> right = hidden();
        assertThat(right).isNotEmpty().doesNotContain(0, 1);
        int last = table.columns().size() - 1;
        assertThat(right).contains(last);
        Slider slider = (Slider) bot.widgetWithId(LIST + "/columns").widget;
        table.get(widget -> {
            slider.setSelection(slider.getMaximum());
            slider.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        assertThat(hidden()).isNotEmpty().doesNotContain(0, 1, last);
        table.click(0, 1);
        table.pressKey(0, SWT.ARROW_RIGHT);
        assertThat(hidden()).as("the cell of the keyboard is seen").doesNotContain(2);
    }

    @Test
    void ofTwoThousandRowsOnlyThoseInViewAreLookedAt(Shell shell) {
        AtomicInteger asked = new AtomicInteger();
        club.elsewhere(() -> shell.getChildren()[0].dispose());
        for (int guest = 0; guest < 1990; guest++) {
            club.guest("赵" + guest);
        }
        ListLook counting = new ListLook() {
            @Override
            public boolean concerns(EReference list) {
                return list == TripModel.GUESTS;
            }

            @Override
            public List<Facet> facets() {
                return List.of(Facet.column("counted", "数过", row -> {
                    asked.incrementAndGet();
                    return List.of("是");
                }));
            }
        };
        club.services = club.services.withLooks(List.of(counting));
        club.open(shell, TripModel.GUESTS);
        bot.settle();
        table = bot.tableWithId(LIST + "/table");
        assertThat(table.rowCount()).isEqualTo(2000);
        assertThat(asked.getAndSet(0)).as("opening").isLessThan(500);
        table.header("姓名");
        assertThat(asked.getAndSet(0)).as("sorting by another column").isLessThan(500);
        club.elsewhere(() -> Club.list(club.trip, TripModel.GUESTS).getFirst().eSet(TripModel.GUEST_NAME, "改名"));
        bot.settle();
        assertThat(asked.getAndSet(0)).as("editing").isLessThan(500);
        bot.textWithId(LIST + "/filter").setText("赵1989");
        assertThat(table.column("姓名")).containsExactly("赵1989");
        assertThat(asked.get()).as("filtering: each row once").isLessThan(2500);
    }

    private List<Integer> hidden() {
        return table.get(widget -> IntStream.range(0, widget.getColumnCount())
                .filter(index -> widget.getColumn(index).getWidth() == 0)
                .boxed()
                .toList());
    }
}
