// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import static org.assertj.core.api.Assertions.assertThat;

import candor.forms.format.DateFormat;
import candor.forms.format.TimeFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/1/5",
                "2026-1-5",
                "2026年1月5日",
                "2026.01.05",
                "20260105",
                "46027",
                "46027.375",
                "2026/1/5 0:00",
                "2026-01-05 10:30:00",
                "2026-01-05T00:00:00.000",
                "2026年1月5日星期一",
                "2026年1月5日（周一）",
                "２０２６／１／５"
            })
    void aDayIsReadAsSpreadsheetsShowIt(String text) {
        assertThat(new DateFormat().parse(CellWords.day(text), true).value()).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:30", "09:30:00", "9：30：00", "9点半"})
    void anHourIsReadWithoutItsSeconds(String text) {
        assertThat(new TimeFormat().parse(CellWords.hour(text), true).value()).isEqualTo(LocalTime.of(9, 30));
    }

    @Test
    void aNumberIsReadWithoutItsUnitAndCurrency() {
        assertThat(CellWords.number("35岁", "岁")).isEqualTo("35");
        assertThat(CellWords.number("¥1,200.00", "元")).isEqualTo("1,200");
        assertThat(CellWords.number("1.50", "")).isEqualTo("1.50");
    }

    @Test
    void onlyNamesThatAreSpreadAreDrawnTogether() {
        assertThat(CellWords.name("张\u3000三")).isEqualTo("张三");
        assertThat(CellWords.name("欧 阳\u00A0锋")).isEqualTo("欧阳锋");
        assertThat(CellWords.name("林 溪桥")).isEqualTo("林溪桥");
        assertThat(CellWords.name("John Smith")).isEqualTo("John Smith");
        assertThat(CellWords.name("买买提 吐尔逊")).isEqualTo("买买提 吐尔逊");
    }

    @Test
    void blanksThatNeverBreakOrCannotBeSeenAreBlanks() {
        assertThat(CellWords.trimmed("\uFEFF\u00A0张三\u3000\u200B")).isEqualTo("张三");
        assertThat(CellWords.plain("李\u2003敏（Ａ）")).isEqualTo("李敏(a)");
    }
}
