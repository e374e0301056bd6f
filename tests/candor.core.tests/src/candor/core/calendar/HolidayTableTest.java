// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import static candor.core.calendar.CalendarFileTest.SPRING_FESTIVAL;
import static candor.core.calendar.CalendarFileTest.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holidays read from tables, as offices write them. */
class HolidayTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsTablesInTheEncodingsThatOfficesUse(String charset) throws Exception {
        String text = "日期,名称,休/班\r\n2022-01-31至2022-02-06,春节,休\r\n\r\n2022/1/29,春节,班\r\n2022年1月30日,春节,上班\r\n";

        assertThat(CalendarFile.parse(text.getBytes(Charset.forName(charset))).periods())
                .isEqualTo(SPRING_FESTIVAL);
        assertThat(parse("\uFEFF" + text).periods()).isEqualTo(SPRING_FESTIVAL);
    }

    @Test
    void readsTablesWithOtherColumnsAndSeparators() throws Exception {
        String text =
                "# 2022年\n类型\t名称\t备注\t开始日期\t结束日期\n班\t春节\tx\t20220129\t20220130\n放假\t\"春节\"\t\t2022.1.31\t2022.2.6\n";

        assertThat(parse(text).periods()).isEqualTo(SPRING_FESTIVAL);
        assertThat(parse("2022-01-29~2022-01-30，春节，班\n2022-01-31—2022-02-06，春节，休")
                        .periods())
                .isEqualTo(SPRING_FESTIVAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-01-31,春节 | 列数不够",
                "2022-02-30,春节,休 | 没有“2022-02-30”这一天",
                "1月31日,春节,休 | 不是日期",
                "2022-01-31至,春节,休 | 不是日期",
                "2022-01-31至2022-02-01至2022-02-02,春节,休 | 不是日期",
                "2022-01-31,春节,调休 | 既不是“休”也不是“班”",
                "2022-01-31,,休 | 没有名称",
                "2022-01-31,春\u001b节,休 | 控制字符",
                "2022-01-31,\"春节,休 | 引号",
                "2022-02-06至2022-01-31,春节,休 | 早于开始日",
                "3022-01-31,春节,休 | 年份不对",
                "名称,备注 | 表头",
                "<html></html> | 不是表格"
            })
    void aTableThatMakesNoSenseIsRefusedWithItsLineAndARemedy(String row, String what) {
        assertThatExceptionOfType(CalendarFileException.class)
                .isThrownBy(() -> parse("\n" + row + "\n"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(2))
                .satisfies(e -> assertThat(e.text(Locale.SIMPLIFIED_CHINESE)).contains(what));
    }

    @Test
    void aTableThatNamesTheWrongWeekdayIsAskedAbout() throws Exception {
        CalendarFile.Holidays read =
                parse("日期,星期,名称,休/班\n2023-01-07,周六,调休,班\n2021-01-07,周六,调休,班\n2021-01-08（周五）,,元旦,休");

        assertThat(read.periods())
                .extracting(HolidayPeriod::from)
                .containsExactly(LocalDate.of(2021, 1, 8), LocalDate.of(2023, 1, 7));
        assertThat(read.notes()).singleElement().satisfies(note -> assertThat(note.in(Locale.SIMPLIFIED_CHINESE))
                .contains("第3行", "星期四", "星期六"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025/1/28-2025/2/4",
                "2025/1/28 - 2/4",
                "2025/01/28~2025/02/04",
                "2025-01-28-2025-02-04",
                "2025年1月28日-2月4日",
                "2025年1月28日（周二）至2月4日（周二）",
                "2025.1.28—2.4",
                "20250128-20250204",
                "20250128-0204",
                "2025/1/28 0:00-2025/2/4 0:00:00",
                "2025年1月28日起至2月4日止",
                "2025年1月28日起至2月4日止（共8天）",
                "2025/1/28-2/4 共8天",
                "２０２５／１／２８－２／４",
                "2025.1.28...2025.2.4"
            })
    void rangesAreReadAsPeopleWriteThem(String range) throws Exception {
        assertThat(parse(range + ",春节,休").periods())
                .containsExactly(new HolidayPeriod("春节", LocalDate.of(2025, 1, 28), LocalDate.of(2025, 2, 4), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "日期|名称|休/班\n2025/1/28-2/4|春节|休",
                "date,name,isOffDay\n2025-01-28-2025-02-04,春节,true",
                "日期,节假日名称,是否放假\n2025/1/28-2/4,春节,是",
                "2025/1/28-2/4,春节,假",
                "2025/1/28-2/4;春节;休息"
            })
    void tablesSayADayOffInOtherWordsToo(String table) throws Exception {
        assertThat(parse(table).periods())
                .containsExactly(new HolidayPeriod("春节", LocalDate.of(2025, 1, 28), LocalDate.of(2025, 2, 4), false));
        assertThat(parse("date,name,isOffDay\n2025-02-08,春节,false").periods())
                .extracting(HolidayPeriod::worked)
                .containsExactly(true);
    }

    @Test
    void severalDaysStandInOneCell() throws Exception {
        assertThat(parse("2024/12/30-1/1,元旦,休\n2025年1月26日、2月8日,春节,班").periods())
                .containsExactly(
                        new HolidayPeriod("元旦", LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 1), false),
                        new HolidayPeriod("春节", LocalDate.of(2025, 1, 26), LocalDate.of(2025, 1, 26), true),
                        new HolidayPeriod("春节", LocalDate.of(2025, 2, 8), LocalDate.of(2025, 2, 8), true));
    }
}
