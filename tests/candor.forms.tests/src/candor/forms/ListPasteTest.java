// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.BotTable;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** What spreadsheets and people put on the clipboard, and where it goes. */
class ListPasteTest extends GuestListCase {

    @Test
    void aHeaderIsKnownInAnyLanguageAndOrderAndWithWhatPeopleAddToIt() {
        BotTable table = table("王五");
        paste(table, "Years\tSpeed\tGuest\n31\tAt ease\t陈晓\n");
        paste(table, "年龄（岁）\t *姓　名：\u00A0\t备注\n32\t刘洋\t走慢\n");
        paste(table, "name\tage\t缴费\n周平\t33\t是\n");
        assertThat(club.guestNames()).containsExactly("王五", "陈晓", "刘洋", "周平");
        assertThat(column(TripModel.GUEST_AGE)).containsExactly(0, 31, 32, 33);
        assertThat(guest(1).eGet(TripModel.GUEST_PACE)).isEqualTo(TripModel.pace("STEADY"));
        assertThat(guest(2).eGet(TripModel.GUEST_REMARK)).isEqualTo("走慢");
        assertThat(guest(3).eGet(TripModel.GUEST_PAID)).as("已缴费").isEqualTo(true);
    }

    @Test
    void aHeaderThatNamesOneColumnOfManyIsNoGuest() {
        BotTable table = table("王五");
        paste(table, "姓名\t籍贯\t电话\n陈晓\t河北\t6001\n");
        assertThat(summary()).contains("没有“籍贯”这一列", "没有“电话”这一列", "新增 1 行");
        take();
        assertThat(club.guestNames()).containsExactly("王五", "陈晓");
    }

    @Test
    void aTitleAboveTheHeaderIsNoGuestEither() {
        BotTable table = table("王五");
        paste(table, "春游名单\t\t\n姓名\t年龄\t\n陈晓\t35\t\n");
        assertThat(summary()).contains("“春游名单”是标题");
        take();
        assertThat(club.guestNames()).containsExactly("王五", "陈晓");
        assertThat(guest(1).eGet(TripModel.GUEST_AGE)).isEqualTo(35);
    }

    @Test
    void aColumnThatIsThereTwiceIsPastedOnce() {
        BotTable table = table("王五");
        paste(table, "姓名\t年龄\t年龄\n陈晓\t35\t53\n");
        assertThat(summary()).contains("“年龄”这一列出现了两次");
        take();
        assertThat(guest(1).eGet(TripModel.GUEST_AGE)).isEqualTo(35);
    }

    @Test
    void nothingIsEverDoneWithoutAWord() {
        BotTable table = table("王五");
        paste(table, "姓名\t年龄\n");
        assertThat(bot.sees("剪贴板里只有一行标题，没有内容。请连同下面的各行一起复制，再来粘贴。")).isTrue();
        table.click(0, 1).select(0);
        paste(table, "王五");
        assertThat(bot.sees("剪贴板里的内容与清单里的相同，没有改动。")).isTrue();
        assertThat(canUndo()).isFalse();
        paste(table, "姓名");
        assertThat(club.guestNames()).as("a single cell is a value").containsExactly("姓名");
    }

    @Test
    void furtherGuestsAreBornOtherwiseThanTheFirstAlsoWhenAllArePastedAtOnce() {
        club.open(shell, TripModel.GUESTS);
        put("陈晓\n刘洋\n周平\n");
        bot.link("还没有客人。新增，或者粘贴从表格软件复制来的行").click("paste");
        assertThat(column(TripModel.GUEST_PACE))
                .containsExactly(TripModel.pace("EASY"), TripModel.pace("STEADY"), TripModel.pace("STEADY"));
    }

    @Test
    void cellsAreReadAsSpreadsheetsWriteThem() {
        BotTable table = table("王五");
        paste(
                table,
                "姓名\t年龄\t已缴费\t介绍人\t步速\t备注\r\n"
                        + "\u00A0张　三\u3000\t35.00岁\t√\t李\u00A0敏\t快　速\t\"第一行\r\n第\"\"二\"\"行\t完\"\r\n"
                        + "\"陈\n晓\"\t 1,035 \tFALSE\t/\tSTEADY\t\r\n\r\n");
        assertThat(club.guestNames()).containsExactly("王五", "张三", "陈晓");
        assertThat(column(TripModel.GUEST_AGE)).containsExactly(0, 35, 1035);
        assertThat(column(TripModel.GUEST_PAID)).containsExactly(false, true, false);
        assertThat(column(TripModel.GUEST_SPONSOR)).containsExactly(null, club.li, null);
        assertThat(column(TripModel.GUEST_PACE)).contains(TripModel.pace("FAST"), TripModel.pace("STEADY"));
        assertThat(guest(1).eGet(TripModel.GUEST_REMARK)).isEqualTo("第一行\n第\"二\"行\t完");
    }

    @Test
    void emptyColumnsBesideTheTableAreNothingToTellOf() {
        BotTable table = table("王五");
        paste(table, "陈晓\t\t35\t\t\t\t\t\t\n");
        assertThat(club.guestNames()).containsExactly("王五", "陈晓");
        paste(table, "刘洋\t\t35\t\t\t\t\t多出来的\t\n");
        assertThat(summary()).contains("剪贴板的第 8 列没有对应的列");
        take();
        assertThat(club.guestNames()).containsExactly("王五", "陈晓", "刘洋");
    }

    @Test
    void twoOfOneNameAreNotMixedUp() {
        club.elsewhere(() -> club.member("李敏"));
        BotTable table = table("王五");
        paste(table, "姓名\t介绍人\n陈晓\t李敏\n");
        assertThat(bot.shell(TITLE).bot().tableWithId("paste/rows").cell(0, "为什么放不进去"))
                .isEqualTo("“李敏”同名的有 2 个，请粘贴以后在这一格里选一个");
        take();
        assertThat(guest(1).eGet(TripModel.GUEST_SPONSOR)).isNull();
    }

    @Test
    void aBlockFillsASelectionThatIsSoManyTimesAsHigh() {
        BotTable table = table("王五", "李四", "张三", "赵六", "钱七");
        table.click(0, 3).select(0, 1, 3, 4);
        paste(table, "41\n42");
        assertThat(column(TripModel.GUEST_AGE)).containsExactly(41, 42, 0, 41, 42);
        club.undo();
        assertThat(column(TripModel.GUEST_AGE)).containsOnly(0);
        assertThat(canUndo()).isFalse();
    }

    @Test
    void anEmptyCellBetweenOthersKeepsItsPlaceAndEmptiesWhatItIsPastedOver() {
        BotTable table = table("王五", "李四", "张三");
        club.elsewhere(() -> guest(1).eSet(TripModel.GUEST_AGE, 50));
        table.click(0, 3).select(0);
        paste(table, "41\r\n\r\n43\r\n");
        assertThat(column(TripModel.GUEST_AGE)).containsExactly(41, 0, 43);
    }

    @Test
    void rowsOfASortedListArePastedOverAsTheyAreSeen() {
        BotTable table = table("王五", "李四", "张三");
        table.header("姓名");
        table.click(0, 3).select(0);
        paste(table, "41\n42");
        assertThat(column(TripModel.GUEST_AGE)).as("李四, 王五, 张三").containsExactly(42, 41, 0);
    }

    @Test
    void theMenuWritesOverRowsAlsoFromTheFirstColumnOn() {
        BotTable table = table("王五", "李四");
        table.click(0, 1).select(0);
        put("陈晓\n刘洋");
        choose(table, "粘贴：从这一格起改写已有的行");
        assertThat(club.guestNames()).containsExactly("陈晓", "刘洋");
    }

    @Test
    void whatIsCopiedAsTextComesBackEqualInEveryColumn() {
        BotTable table = table("王五", "李四");
        club.elsewhere(() -> {
            guest(0).eSet(TripModel.GUEST_PACE, TripModel.pace("FAST"));
            guest(0).eSet(TripModel.GUEST_AGE, 61);
            guest(0).eSet(TripModel.GUEST_PAID, true);
            guest(0).eSet(TripModel.GUEST_SPONSOR, club.li);
            guest(0).eSet(TripModel.GUEST_REMARK, "=第一行\n\"第\t二\"行");
        });
        table.select(0, 1).pressKey(SWT.MOD1, 'c');
        // Another program has had it, so that it is no more than text.
        put(clipboard() + "\n ");
        club.domain.setClipboard(null);
        table.select(1).pressKey(SWT.MOD1, 'v');
        assertThat(EcoreUtil.equals(guest(2), guest(0))).isTrue();
        assertThat(EcoreUtil.equals(guest(3), guest(1))).isTrue();
    }

    @Test
    void oneCellWithSeveralLinesStaysOneCell() {
        BotTable table = table("王五");
        club.elsewhere(() -> guest(0).eSet(TripModel.GUEST_REMARK, "第一行\n第二行"));
        table.click(0, 6).select(0);
        choose(table, "只复制这一格");
        assertThat(clipboard()).isEqualTo("\"第一行\n第二行\"");
    }

    private Stream<Object> column(EStructuralFeature feature) {
        List<EObject> guests = List.copyOf(Club.list(club.trip, TripModel.GUESTS));
        return guests.stream().map(guest -> guest.eGet(feature));
    }

    private String summary() {
        return bot.shell(TITLE).bot().widgetWithId("paste/summary").getText();
    }

    private void take() {
        Bot dialog = bot.shell(TITLE).bot();
        dialog.button("粘贴放得进去的").click();
    }
}
