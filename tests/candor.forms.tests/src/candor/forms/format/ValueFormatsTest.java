// SPDX-License-Identifier: EPL-2.0
package candor.forms.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueFormatsTest {
    private final ValueFormat date = new DateFormat();
    private final ValueFormat time = new TimeFormat();

    @BeforeEach
    void speakChinese() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-01-20",
                "2022-1-20",
                "2022/1/20",
                "2022.01.20",
                "2022年1月20日",
                "2022年01月20",
                "20220120",
                " 2022 年 1 月 20 日 ",
                "２０２２－０１－２０"
            })
    void readsADayAsOfficesWriteIt(String text) {
        assertThat(date.parse(text, true)).isEqualTo(Parsed.value(LocalDate.of(2022, 1, 20)));
        assertThat(date.format(LocalDate.of(2022, 1, 20))).isEqualTo("2022-01-20");
    }

    @ParameterizedTest
    @CsvSource({"2022-1-2,true", "2022-01-02,false", "2022年1月2日,false", "2022-1-2,true", "202201,true", "2022,true"})
    void waitsForTheLastFigureWhileSomebodyTypes(String text, boolean unfinished) {
        assertThat(date.parse(text, false).state() == Parsed.State.UNFINISHED).isEqualTo(unfinished);
    }

    @Test
    void saysWhatIsNotADayAndHowToWriteOne() {
        assertThat(date.parse("abc", true).message()).isEqualTo("“abc”不是日期，请写成 2022-01-20");
        assertThat(date.parse("2022-13-01", true).state()).isEqualTo(Parsed.State.WRONG);
        assertThat(date.parse("2022-02-30", true).message()).isEqualTo("2022 年 2 月没有 30 日，请核对日期");
        assertThat(date.parse("2024-02-29", true).value()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void anEmptyTextIsNoDay() {
        assertThat(date.parse("  ", false)).isEqualTo(Parsed.value(null));
        assertThat(date.format(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9:00,09:00", "0930,09:30", "9点,09:00", "9点半,09:30", "14时5分,14:05", "９：３０,09:30", "9.30,09:30"})
    void readsATimeAsOfficesWriteIt(String text, String expected) {
        assertThat(time.parse(text, true).value()).isEqualTo(LocalTime.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "9:60", "早上", "9:3x"})
    void refusesWhatIsNoTime(String text) {
        assertThat(time.parse(text, true).message()).isEqualTo("“" + text + "”不是时刻，请写成 09:00");
    }

    @Test
    void doesNotTakeHalfATime() {
        assertThat(time.parse("9", false).state()).isEqualTo(Parsed.State.UNFINISHED);
        assertThat(time.parse("9:0", false).state()).isEqualTo(Parsed.State.UNFINISHED);
        assertThat(time.parse("9:05", false).value()).isEqualTo(LocalTime.of(9, 5));
    }

    @Test
    void readsWholeNumbersWithinTheirType() {
        ValueFormat number = Formats.of(attribute(EcorePackage.Literals.EINT));
        assertThat(number.parse("１，２００", true).value()).isEqualTo(1200);
        assertThat(number.parse("+7", true).value()).isEqualTo(7);
        assertThat(number.parse("", true).value()).isEqualTo(0);
        assertThat(number.parse("1.5", true).message()).isEqualTo("“1.5”不是整数，请只写数字，如 12");
        assertThat(number.parse("2147483648", true).message()).isEqualTo("“2147483648”超出了允许的范围，请核对");
        assertThat(number.parse("-2147483648", true).value()).isEqualTo(Integer.MIN_VALUE);
        assertThat(number.format(0)).as("never typed").isEmpty();
        assertThat(number.format(12)).isEqualTo("12");
    }

    @Test
    void readsFractions() {
        EDataType money = EcoreFactory.eINSTANCE.createEDataType();
        money.setInstanceClass(BigDecimal.class);
        ValueFormat number = Formats.of(attribute(money));
        assertThat(number.format(new BigDecimal("12.50"))).isEqualTo("12.5");
        assertThat(number.format(new BigDecimal("1E3"))).isEqualTo("1000");
        assertThat(number.parse("一百", true).message()).isEqualTo("“一百”不是数字，请只写数字，如 12.5");
    }

    private static EAttribute attribute(EDataType type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName("any");
        attribute.setEType(type);
        return attribute;
    }
}
