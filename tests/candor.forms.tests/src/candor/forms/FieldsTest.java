// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.edit.Veto;
import candor.testing.Bot;
import candor.testing.BotCombo;
import candor.testing.BotText;
import candor.testing.BotWidget;
import candor.testing.SwtExtension;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind of field, on a metamodel that no production code knows. */
@ExtendWith(SwtExtension.class)
class FieldsTest {
    private final Club club = new Club();
    private Bot bot;

    @BeforeEach
    void open(Shell shell, Bot bot) {
        this.bot = bot;
        club.open(shell);
        bot.widgetWithId("Trip#money").pressKey(0, SWT.CR);
    }

    @Test
    void text() {
        bot.textWithLabel("名称").setText("健步走");
        assertThat(club.trip.eGet(TripModel.TITLE)).isEqualTo("健步走");
        bot.textWithLabel("名称").setText("");
        assertThat(club.trip.eIsSet(TripModel.TITLE))
                .as("emptied is as never written")
                .isFalse();
    }

    @Test
    void whatAProgramObjectsToIsRefusedAtTheKeyThatMakesItAndSaidThere() {
        String reason = "名称不得超过九个字。";
        club.vetoes.add(new Veto() {
            @Override
            public Set<EStructuralFeature> features() {
                return Set.of(TripModel.TITLE);
            }

            @Override
            public Optional<String> against(EObject owner, EStructuralFeature feature, Object value) {
                return value instanceof String typed && typed.length() > 9 ? Optional.of(reason) : Optional.empty();
            }
        });
        BotText title = bot.textWithLabel("名称");
        title.typeText("一二三四五六七八九");
        assertThat(bot.sees(reason)).isFalse();
        title.typeText("十");
        assertThat(bot.sees(reason)).isTrue();
        assertThat(club.trip.eGet(TripModel.TITLE)).isEqualTo("一二三四五六七八九");
        title.leave();
        assertThat(title.getText()).as("what the model has").isEqualTo("一二三四五六七八九");
        title.setText("一二三");
        assertThat(bot.sees(reason)).isFalse();
        assertThat(club.trip.eGet(TripModel.TITLE)).isEqualTo("一二三");
    }

    @Test
    void longTextCountsItsCharacters() {
        bot.textWithLabel("说明").setText("第一行\n第二 行");
        assertThat(club.trip.eGet(TripModel.DESCRIPTION)).isEqualTo("第一行\n第二 行");
        assertThat(bot.label("6 字").getId()).isEqualTo("Trip.description/count");
        assertThat(bot.textWithLabel("说明").getMessage()).isEqualTo("路线、装备和注意事项");
    }

    @Test
    void wholeNumberWithUnit() {
        BotText seats = bot.textWithLabel("名额");
        seats.setText("２4");
        assertThat(club.trip.eGet(TripModel.SEATS)).isEqualTo(24);
        seats.leave();
        assertThat(seats.getText()).isEqualTo("24");
        assertThat(bot.sees("人")).isTrue();
        seats.setText("");
        assertThat(club.trip.eGet(TripModel.SEATS)).isEqualTo(0);
    }

    @Test
    void fraction() {
        bot.textWithLabel("费用").setText("12.50");
        assertThat(club.trip.eGet(TripModel.PRICE)).isEqualTo(new BigDecimal("12.50"));
    }

    @Test
    void dateWithItsWeekday() {
        BotText day = bot.textWithLabel("日期");
        day.setText("2022年1月20日");
        assertThat(club.trip.eGet(TripModel.DAY)).isEqualTo(LocalDate.of(2022, 1, 20));
        assertThat(bot.label("星期四").getId()).isEqualTo("Trip.day/weekday");
        day.leave();
        assertThat(day.getText()).isEqualTo("2022-01-20");
    }

    @Test
    void dateIsNotTakenBeforeItIsComplete() {
        BotText day = bot.textWithLabel("日期");
        day.typeText("2022-1-2");
        assertThat(club.trip.eGet(TripModel.DAY)).isNull();
        day.typeText("0");
        assertThat(club.trip.eGet(TripModel.DAY)).isEqualTo(LocalDate.of(2022, 1, 20));
        day.setText("2022-1-2").enter();
        assertThat(club.trip.eGet(TripModel.DAY)).isEqualTo(LocalDate.of(2022, 1, 2));
    }

    @Test
    void dateFromTheCalendar() {
        bot.textWithLabel("日期").setText("2022-01-20");
        bot.toolbarButtonWithId("Trip.day/calendar").click();
        BotWidget<Widget> calendar = new Bot(bot.textWithLabel("日期").widget.getDisplay()).widgetWithId("calendar");
        calendar.pressKey(0, SWT.PAGE_DOWN);
        calendar.pressKey(SWT.MOD1, SWT.PAGE_UP);
        calendar.pressKey(0, SWT.PAGE_DOWN);
        calendar.pressKey(SWT.MOD1, SWT.PAGE_DOWN);
        calendar.pressKey(0, SWT.PAGE_UP);
        calendar.pressKey(0, SWT.PAGE_UP);
        calendar.pressKey(0, SWT.ARROW_DOWN);
        assertThat(club.trip.eGet(TripModel.DAY)).isEqualTo(LocalDate.of(2022, 1, 20));
        calendar.pressKey(0, SWT.CR);
        assertThat(club.trip.eGet(TripModel.DAY)).isEqualTo(LocalDate.of(2022, 1, 27));
        assertThat(bot.textWithLabel("日期").getText()).isEqualTo("2022-01-27");
    }

    @Test
    void aClickInTheCalendarPicksTheDay() {
        bot.textWithLabel("日期").setText("2022-01-20");
        bot.toolbarButtonWithId("Trip.day/calendar").click();
        // 21 January 2022 is a Friday, in the fourth week that the month touches.
        new Bot(bot.textWithLabel("日期").widget.getDisplay())
                .widgetWithId("calendar")
                .press(8 + 4 * 30 + 15, 8 + 5 * 26 + 13);
        assertThat(club.trip.eGet(TripModel.DAY)).isEqualTo(LocalDate.of(2022, 1, 21));
    }

    @Test
    void time() {
        BotText start = bot.textWithLabel("集合时间");
        start.setText("9点半").leave();
        assertThat(club.trip.eGet(TripModel.START)).isEqualTo(LocalTime.of(9, 30));
        assertThat(start.getText()).isEqualTo("09:30");
    }

    @Test
    void yesOrNo() {
        bot.checkBoxWithLabel("已确认").click();
        assertThat(club.trip.eGet(TripModel.CONFIRMED)).isEqualTo(true);
        club.undo();
        assertThat(bot.checkBoxWithLabel("已确认").isChecked()).isFalse();
    }

    @Test
    void enumeration() {
        BotCombo pace = bot.comboBoxWithLabel("步速");
        assertThat(pace.items()).containsExactly("轻松", "平稳", "快速");
        pace.setSelection("快速");
        assertThat(club.trip.eGet(TripModel.PACE_OF_TRIP)).isEqualTo(TripModel.pace("FAST"));
        club.undo();
        assertThat(pace.getText()).isEqualTo("轻松");
    }

    @Test
    void severalChoices() {
        bot.checkBox("快速").click();
        bot.checkBox("轻松").click();
        assertThat(club.trip.eGet(TripModel.LEVELS))
                .as("in the order of the enumeration")
                .isEqualTo(List.of(TripModel.pace("EASY"), TripModel.pace("FAST")));
        club.undo();
        assertThat(bot.checkBox("轻松").isChecked()).isFalse();
    }

    @Test
    void severalTexts() {
        BotText stops = bot.textWithLabel("途经");
        stops.setText("北门\n\n 老坝 \n").leave();
        assertThat(club.trip.eGet(TripModel.STOPS)).isEqualTo(List.of("北门", "老坝"));
    }

    @Test
    void anyOtherDataType() {
        bot.textWithLabel("网页").setText("urn:example:1").leave();
        assertThat(club.trip.eGet(TripModel.PAGE)).isEqualTo(URI.create("urn:example:1"));
        bot.textWithLabel("网页").setText("a b").leave();
        assertThat(bot.labels()).anyMatch(label -> label.startsWith("“a b”不符合要求"));
        assertThat(club.trip.eGet(TripModel.PAGE)).isEqualTo(URI.create("urn:example:1"));
    }

    @Test
    void readOnlyFieldsOnlyShow() {
        assertThat(bot.textWithLabel("编号").isReadOnly()).isTrue();
    }

    @Test
    void hiddenFeaturesHaveNoField() {
        assertThat(bot.hasWidgetWithId("Trip.secret")).isFalse();
    }

    @Test
    void part() {
        bot.link("还没有填写。填写保险").click();
        bot.textWithLabel("保单号").setText("A-1");
        assertThat(((EObject) club.trip.eGet(TripModel.COVER)).eGet(TripModel.INSURANCE_NUMBER))
                .isEqualTo("A-1");
        bot.toolbarButtonWithId("Trip.cover/remove").click();
        assertThat(club.trip.eGet(TripModel.COVER)).isNull();
        club.undo();
        assertThat(bot.textWithLabel("保单号").getText()).isEqualTo("A-1");
    }
}
