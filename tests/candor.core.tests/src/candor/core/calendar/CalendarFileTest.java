// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final List<HolidayPeriod> SPRING_FESTIVAL = List.of(
            new HolidayPeriod("春节", LocalDate.of(2022, 1, 29), LocalDate.of(2022, 1, 30), true),
            new HolidayPeriod("春节", LocalDate.of(2022, 1, 31), LocalDate.of(2022, 2, 6), false));

    @Test
    void readsRangesAsPublishedCalendarsWriteThem() throws Exception {
        String text = calendar(
                event("DTSTART;VALUE=DATE:20220131", "DTEND;VALUE=DATE:20220207", "SUMMARY:春节（休）"),
                event("DTSTART;VALUE=DATE:20220129", "DTEND;VALUE=DATE:20220131", "SUMMARY:春节（班）"));

        assertThat(parse(text).periods()).isEqualTo(SPRING_FESTIVAL);
    }

    @Test
    void joinsTheDaysOfAHolidayThatHaveAnEventEach() throws Exception {
        StringBuilder events = new StringBuilder();
        for (int day = 0; day < 7; day++) {
            LocalDate date = LocalDate.of(2022, 1, 31).plusDays(day);
            events.append(event(
                    "DTSTART;VALUE=DATE:" + date.toString().replace("-", ""),
                    "SUMMARY;LANGUAGE=zh-CN:春节假期 第" + (day + 1) + "天/共7天"));
        }
        events.append(event("DTSTART:20220129", "DURATION:P1D", "SUMMARY:春节补班 第1天/共2天"))
                .append(event("DTSTART:20220130T000000", "DTEND:20220131T000000", "SUMMARY:春节补班 第2天/共2天"));

        assertThat(parse(calendar(events.toString())).periods())
                .containsExactly(
                        new HolidayPeriod("春节补班", LocalDate.of(2022, 1, 29), LocalDate.of(2022, 1, 30), true),
                        new HolidayPeriod("春节假期", LocalDate.of(2022, 1, 31), LocalDate.of(2022, 2, 6), false));
    }

    @Test
    void readsTheMarkOfAppleFoldedLinesEscapesAndAlarms() throws Exception {
        String text = calendar("""
                BEGIN:VEVENT\r
                UID:1\r
                DTSTART;VALUE=DATE;TZID="a:b":20220403\r
                DTEND;VALUE=DATE:20220406\r
                SUMMARY:清\r
                 明\\,\r
                \t节\r
                X-APPLE-SPECIAL-DAY:WORK-HOLIDAY\r
                BEGIN:VALARM\r
                SUMMARY:上班\r
                DTSTART:nonsense\r
                END:VALARM\r
                END:VEVENT\r
                """);

        assertThat(parse(text).periods())
                .containsExactly(new HolidayPeriod("清明,节", LocalDate.of(2022, 4, 3), LocalDate.of(2022, 4, 5), false));
    }

    @Test
    void skipsWhatIsNoHoliday() throws Exception {
        CalendarFile.Holidays read = parse(calendar(
                event("DTSTART;VALUE=DATE:20220204", "SUMMARY:立春"),
                event("DTSTART:20220110T090000", "SUMMARY:上班打卡"),
                event("DTSTART;VALUE=DATE:20220110", "SUMMARY:班子学习"),
                event("DTSTART;VALUE=DATE:20220111", "SUMMARY:退休干部座谈"),
                event("DTSTART;VALUE=DATE:20220112", "SUMMARY:调休"),
                event("DTSTART;VALUE=DATE:20220113", "SUMMARY:放假", "STATUS:CANCELLED"),
                event("DTSTART;VALUE=DATE:20220114", "SUMMARY:放假", "RRULE:FREQ=YEARLY"),
                event("DTSTART;VALUE=DATE:20220101", "DTEND;VALUE=DATE:20220104", "SUMMARY:休 元旦")));

        assertThat(read.periods())
                .containsExactly(new HolidayPeriod("元旦", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 3), false));
        assertThat(read.skipped()).isEqualTo(7);
    }

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
                "DTSTART;VALUE=DATE:20220230 | 3 | 不是日期",
                "DTSTART;VALUE=DATE:2022-01-30 | 3 | 不是日期",
                "DTSTART;VALUE=DATE:99999999 | 3 | 不是日期",
                "DTSTART;VALUE=DATE:00010101 | 3 | 年份不对",
                "DTSTART;VALUE=DATE:20220131;DTEND:20220101 | 3 | 早于开始日",
                "DTSTART;VALUE=DATE:20220101;DTEND:20230101 | 3 | 不像一次放假",
                "DESCRIPTION:x | 2 | 没有开始日期",
                "no colon at all | 3 | 不是“名称:值”",
                "END:VCALENDAR | 3 | 不成对",
                "BEGIN:VCALENDAR | 3 | 不成对"
            })
    void aCalendarThatMakesNoSenseIsRefusedWithItsLineAndARemedy(String property, int line, String what) {
        String text = calendar(event(property.replace(";DTEND", "\r\nDTEND"), "SUMMARY:春节（休）"));

        assertThatExceptionOfType(CalendarFileException.class)
                .isThrownBy(() -> parse(text))
                .satisfies(e -> {
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.in("a.ics").text(Locale.SIMPLIFIED_CHINESE))
                            .contains("a.ics")
                            .contains(what)
                            .endsWith("。");
                    assertThat(e.text(Locale.ENGLISH)).isNotEqualTo(e.text(Locale.SIMPLIFIED_CHINESE));
                });
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
    void aDayThatIsOffAndWorkedIsRefused() {
        refused("2022-01-01至2022-01-03,元旦,休\n2022-01-03,元旦,班", "既属于");
    }

    @Test
    void filesThatAreNoCalendarAreRefused() {
        refused("", "空的");
        refused("\uFEFF \n", "空的");
        refused("BEGIN:VCALENDAR\nEND:VCALENDAR", "没有找到日期");
        refused("BEGIN:VCALENDAR\nVERSION:2.0", "没有写完");
        refused(calendar(event("DTSTART;VALUE=DATE:20220204", "SUMMARY:立春")), "都没有标明");
        refused("BEGIN:VCALENDAR\nX:" + "a".repeat(20_000) + "\nEND:VCALENDAR", "这一行超过");
        refused("BEGIN:VCALENDAR\nX:1\n" + " aaaaaaaaa\n".repeat(20_000) + "END:VCALENDAR", "这一行超过");
        refused("BEGIN:VCALENDAR\n" + "BEGIN:VTODO\n".repeat(100), "不成对");
        refused("\n".repeat(60_000) + "x", "文件超过50000行");
        refused("日期,名称,休/班\0", "二进制");
        assertThatExceptionOfType(CalendarFileException.class)
                .isThrownBy(() -> CalendarFile.parse(new byte[] {(byte) 0xFF, (byte) 0xFF, 'a'}))
                .satisfies(e -> assertThat(e.text(Locale.SIMPLIFIED_CHINESE)).contains("编码"));
        assertThatExceptionOfType(CalendarFileException.class)
                .isThrownBy(() -> CalendarFile.parse(new byte[(1 << 20) + 1]))
                .satisfies(e -> assertThat(e.text(Locale.SIMPLIFIED_CHINESE)).contains("1024 KB"));
        assertThatExceptionOfType(CalendarFileException.class)
                .isThrownBy(() -> CalendarFile.read(Path.of("no-such.ics")))
                .satisfies(e -> assertThat(e.text(Locale.SIMPLIFIED_CHINESE)).contains("no-such.ics", "没有这个文件"));
    }

    /** Whatever is done to a good file, it is read or refused; nothing else happens. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void damagedFilesAreReadOrRefused(long seed) {
        Random random = new Random(seed);
        byte[] good = calendar(
                        event("DTSTART;VALUE=DATE:20220131", "DTEND;VALUE=DATE:20220207", "SUMMARY:春节（休）"),
                        event("DTSTART;VALUE=DATE:20220129", "DURATION:P2D", "SUMMARY:春节（班）"))
                .getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int round = 0; round < 400; round++) {
            byte[] bad = good.clone();
            for (int hit = 0; hit <= random.nextInt(4); hit++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(CalendarFile.parse(bad).periods()).isNotEmpty();
            } catch (CalendarFileException e) {
                refused++;
                assertThat(e.text(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
            }
        }
        assertThat(refused).isBetween(1, 399);
    }

    private static void refused(String text, String what) {
        assertThatExceptionOfType(CalendarFileException.class)
                .isThrownBy(() -> parse(text))
                .satisfies(e -> assertThat(e.text(Locale.SIMPLIFIED_CHINESE)).contains(what));
    }

    private static CalendarFile.Holidays parse(String text) throws CalendarFileException {
        return CalendarFile.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
    }

    private static String event(String... properties) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", properties) + "\r\nEND:VEVENT\r\n";
    }
}
