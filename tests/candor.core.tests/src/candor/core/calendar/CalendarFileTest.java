// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    static final List<HolidayPeriod> SPRING_FESTIVAL = List.of(
            new HolidayPeriod("春节", LocalDate.of(2022, 1, 29), LocalDate.of(2022, 1, 30), true),
            new HolidayPeriod("春节", LocalDate.of(2022, 1, 31), LocalDate.of(2022, 2, 6), false));

    @Test
    void readsRangesAsPublishedCalendarsWriteThem() throws Exception {
        String text = calendar(
                event("DTSTART;VALUE=DATE:20220131", "DTEND;VALUE=DATE:20220207", "SUMMARY:春节（休）"),
                event("DTSTART;VALUE=DATE:20220129", "DTEND;VALUE=DATE:20220131", "SUMMARY:春节（班）"));

        assertThat(parse(text).periods()).isEqualTo(SPRING_FESTIVAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsTextsAsSpreadsheetsSaveThem(String charset) throws Exception {
        String table = "日期,名称,休/班\n2022-01-31至2022-02-06,春节,休\n";
        // Java writes the mark of UTF-16 itself, those of its halves not.
        String marked = charset.matches("UTF-16.E") ? "\uFEFF" + table : table;

        assertThat(CalendarFile.parse(marked.getBytes(Charset.forName(charset))).periods())
                .containsExactly(new HolidayPeriod("春节", LocalDate.of(2022, 1, 31), LocalDate.of(2022, 2, 6), false));
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
        assertThat(read.notes())
                .extracting(note -> note.in(Locale.SIMPLIFIED_CHINESE))
                .containsExactly("未导入的日程：4条没有标明“休”或“班”、1条是某一时刻的日程，也没有写明“补班”、1条是重复日程，没有写出每一天、1条已取消。");
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
                    assertThat(e.in(Path.of("a.ics")).text(Locale.SIMPLIFIED_CHINESE))
                            .contains("a.ics")
                            .contains(what)
                            .endsWith("。");
                    assertThat(e.text(Locale.ENGLISH)).isNotEqualTo(e.text(Locale.SIMPLIFIED_CHINESE));
                });
    }

    /** Calendars of hours: a make-up day is written at the hours of work, a reminder is not one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20250208T090000;DTEND:20250208T180000 | 春节 补班 第2天/共2天 | 春节 | 2025-02-08 | 2025-02-08 | true",
                "DTSTART;TZID=Asia/Shanghai:20250208T090000 | 春节（班） | 春节 | 2025-02-08 | 2025-02-08 | true",
                "DTSTART:20250208T090000;DTEND:20250208T180000 | 春节（上班） | 春节 | 2025-02-08 | 2025-02-08 | true",
                "DTSTART:20250208T083000 | 春节调休（上班） | 春节调休 | 2025-02-08 | 2025-02-08 | true",
                "DTSTART:20250208T083000 | 上班（补2月3日） | 上班（补2月3日） | 2025-02-08 | 2025-02-08 | true",
                "DTSTART:20250208T083000 | 调休工作日 | 调休工作日 | 2025-02-08 | 2025-02-08 | true",
                "DTSTART:20250208T083000 | Make-up Workday | Make-up Workday | 2025-02-08 | 2025-02-08 | true",
                "DTSTART;TZID=China Standard Time:20250208T090000 | 补班 | 补班 | 2025-02-08 | 2025-02-08 | true",
                "DTSTART;VALUE=DATE:20250102 | 元旦补假 | 元旦补假 | 2025-01-02 | 2025-01-02 | false",
                "DTSTART:20250208T010000Z;DTEND:20250208T100000Z | 春节补班 | 春节补班 | 2025-02-08 | 2025-02-08 | true",
                "DTSTART:20250207T160000Z;DTEND:20250208T160000Z | 春节（班） | 春节 | 2025-02-08 | 2025-02-08 | true",
                "DTSTART;TZID=America/New_York:20250207T200000 | 春节补班 | 春节补班 | 2025-02-08 | 2025-02-08 | true",
                "DTSTART;TZID=/x.org/1/America/New_York:20250207T200000 | 春节补班 | 春节补班 | 2025-02-08 | 2025-02-08 | true",
                "DTSTART;TZID=Tokyo:20250208T000000;DTEND;TZID=Tokyo:20250209T000000 | 春节（班） | 春节 | 2025-02-07 | 2025-02-07 | true",
                "DTSTART;TZID=Nowhere:20250208T090000 | 春节补班 | 春节补班 | 2025-02-08 | 2025-02-08 | true",
                "DTSTART:20250127T160000Z;DTEND:20250204T160000Z | 春节（休） | 春节 | 2025-01-28 | 2025-02-04 | false",
                "DTSTART:20250128T000000Z;DTEND:20250205T000000Z | 春节（休） | 春节 | 2025-01-28 | 2025-02-04 | false",
                "DTSTART:20250128T000000;DTEND:20250204T235900 | 春节放假 | 春节放假 | 2025-01-28 | 2025-02-04 | false",
                "DTSTART;VALUE=DATE:20250126 | 1月26日 周日 上班 | 1月26日 周日 | 2025-01-26 | 2025-01-26 | true",
                "DTSTART;VALUE=DATE:20250126 | 春节上班（1月28日至2月4日放假） | 春节上班（1月28日至2月4日放假） | 2025-01-26 | 2025-01-26 | true",
                "DTSTART;VALUE=DATE:20251011 | 上班（补10月8日）周六 | 上班（补10月8日）周六 | 2025-10-11 | 2025-10-11 | true",
                "DTSTART;VALUE=DATE:20250101 | 元旦放假 12月31日（周二）起 1月1日 | 元旦放假 12月31日（周二）起 1月1日 | 2025-01-01 | 2025-01-01 | false"
            })
    void hoursAndTimeZonesAreDaysInChina(
            String properties, String summary, String name, LocalDate from, LocalDate to, boolean worked)
            throws Exception {
        String zone =
                "BEGIN:VTIMEZONE\r\nTZID:Tokyo\r\nBEGIN:STANDARD\r\nTZOFFSETTO:+0900\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
        String event = event(properties.replace(";DTEND", "\r\nDTEND"), "SUMMARY:" + summary);

        CalendarFile.Holidays read = parse(calendar(zone, event));

        assertThat(read.periods()).containsExactly(new HolidayPeriod(name, from, to, worked));
        assertThat(read.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20210107 | 1月7日 周六 上班 | 2021年1月7日是星期四，文字写的是星期六",
                "DTSTART;VALUE=DATE:20210107 | 春节补班（星期日） | 2021年1月7日是星期四，文字写的是星期日",
                "DTSTART;VALUE=DATE:20250207 | 2025-02-08 补班 | 文字写的是2025年2月8日，日程却在2025年2月7日",
                "DTSTART;VALUE=DATE:20250207 | 2025/2/8（周五）补班 | 2025年2月8日是星期六，文字写的是星期五",
                "DTSTART;VALUE=DATE:20250208 | 春节补班 1月26日 | 文字写的是2025年1月26日，日程却在2025年2月8日",
                "DTSTART;VALUE=DATE:20250208 | 春节补班 2024年2月8日 | 文字写的是2024年2月8日，日程却在2025年2月8日"
            })
    void aDateThatContradictsItsOwnWordsIsAskedAboutAndNotTaken(String start, String summary, String doubt)
            throws Exception {
        String doubtful = event(start, "SUMMARY:" + summary);
        String good = event("DTSTART;VALUE=DATE:20220101", "SUMMARY:元旦（休）");

        CalendarFile.Holidays read = parse(calendar(good, doubtful));

        assertThat(read.periods()).extracting(HolidayPeriod::name).containsExactly("元旦");
        assertThat(read.notes())
                .extracting(note -> note.in(Locale.SIMPLIFIED_CHINESE))
                .containsExactly("第6行“" + summary + "”没有导入：" + doubt + "。请核对后自行补上。");
        refused(calendar(doubtful), doubt);
    }

    @Test
    void theSameHolidayTwiceIsThereOnce() throws Exception {
        String twice = calendar(
                event("DTSTART;VALUE=DATE:20201001", "DTEND;VALUE=DATE:20201009", "SUMMARY:国庆节（休）"),
                event("DTSTART;VALUE=DATE:20201001", "DTEND;VALUE=DATE:20201009", "SUMMARY:国庆节（休）"),
                event("DTSTART;VALUE=DATE:20201001", "SUMMARY:中秋节（休）"),
                event("DTSTART;VALUE=DATE:20201008", "DTEND;VALUE=DATE:20201010", "SUMMARY:国庆长假（休）"));

        assertThat(parse(twice).periods())
                .containsExactly(
                        new HolidayPeriod("国庆节", LocalDate.of(2020, 10, 1), LocalDate.of(2020, 10, 8), false),
                        new HolidayPeriod("国庆长假", LocalDate.of(2020, 10, 9), LocalDate.of(2020, 10, 9), false));
    }

    @Test
    void everyCalendarIsReadOrRefusedInNoTime() {
        String blanks = " ".repeat(50_000);
        refused("2022-01-31" + blanks + ",春节,休", "这一行超过");
        refused("2022-01-31,春节" + ",".repeat(1_000) + "休", "列");
        refused("x".repeat(1_900) + ",春节,休", "…");
        refused("BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VEVENT\nEND:VEVENT\nEND:VEVENT\nEND:VCALENDAR", "第3行，");
        refused(
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:班" + " ".repeat(9_000) + "\nEND:VEVENT\nEND:VCALENDAR",
                "没有开始日期");
        refused(calendar("BEGIN:VEVENT\nDTSTART:20220101\nSUMMARY:班\nEND:VEVENT\n".repeat(3_000)), "超过2000条");
    }

    @Test
    void aPipeIsNotReadAndNotWaitedFor(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe.ics");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes here");

        assertThatExceptionOfType(CalendarFileException.class)
                .isThrownBy(() -> CalendarFile.read(pipe))
                .satisfies(e -> assertThat(e.text(Locale.SIMPLIFIED_CHINESE)).contains("管道"));
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
        refused(calendar(event("DTSTART;VALUE=DATE:20220204", "SUMMARY:立春")), "没有标明");
        refused("BEGIN:VCALENDAR\nX:" + "a".repeat(20_000) + "\nEND:VCALENDAR", "这一行超过");
        refused("BEGIN:VCALENDAR\nX:1\n" + " aaaaaaaaa\n".repeat(20_000) + "END:VCALENDAR", "这一行超过");
        refused("BEGIN:VCALENDAR\n" + "BEGIN:VTODO\n".repeat(100), "不成对");
        refused("\n".repeat(60_000) + "x", "文件超过50000行");
        refused("日期,名称,休/班\0", "二进制");
        assertThatExceptionOfType(CalendarFileException.class)
                .isThrownBy(() -> CalendarFile.parse(new byte[] {(byte) 0xFF, (byte) 0xFF, 'a'}))
                .satisfies(e -> assertThat(e.text(Locale.SIMPLIFIED_CHINESE)).contains("编码"));
        // The beginning of a workbook.
        assertThatExceptionOfType(CalendarFileException.class)
                .isThrownBy(() -> CalendarFile.parse(new byte[] {'P', 'K', 3, 4, (byte) 0xFF, 0, 0x08}))
                .satisfies(e -> assertThat(e.text(Locale.SIMPLIFIED_CHINESE)).contains("Excel 工作簿请先另存为 CSV"));
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

    static CalendarFile.Holidays parse(String text) throws CalendarFileException {
        return CalendarFile.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
    }

    private static String event(String... properties) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", properties) + "\r\nEND:VEVENT\r\n";
    }
}
