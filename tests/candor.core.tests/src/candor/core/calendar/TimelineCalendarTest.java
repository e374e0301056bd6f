// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import candor.core.sample.Samples;
import candor.core.store.MeetingStore;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.query.EventKind;
import candor.model.query.EventState;
import candor.model.query.Timeline;
import candor.model.query.TimelineEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 1, 13);

    /** Prints each event as one line: identifier, first day, day after the last, summary, trigger. */
    private static final String JUDGE = """
            import sys, icalendar
            calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
            assert not calendar.errors, calendar.errors
            for event in calendar.walk('VEVENT'):
                assert not event.errors, event.errors
                alarms = event.walk('VALARM')
                trigger = str(alarms[0]['TRIGGER'].dt) if alarms else '-'
                fields = [event['UID'], event['DTSTART'].dt, event['DTEND'].dt, event['SUMMARY'], trigger,
                          event['DTSTAMP'].dt.isoformat(), event['DESCRIPTION']]
                sys.stdout.buffer.write(('|'.join(str(field).replace('\\n', '/') for field in fields) + '\\n').encode('utf-8'))
            """;

    private final Clock clock = Clock.fixed(Instant.parse("2022-01-13T02:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Dossier dossier;

    @BeforeEach
    void open() throws IOException {
        dossier = Samples.open(new MeetingStore()).dossier();
    }

    @Test
    void itsFileIsKnownAgainAndNoOther() throws Exception {
        Path file = folder.resolve("进度.ics");
        new TimelineCalendar(dossier, clock, Locale.SIMPLIFIED_CHINESE).write(file);

        assertThat(Files.readString(file)).isEqualTo(text());
        assertThat(TimelineCalendar.isOurs(text())).isTrue();
        assertThat(TimelineCalendar.isOurs(" " + text())).isFalse();
        assertThat(TimelineCalendar.isOurs("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//others//\r\n"))
                .isFalse();
    }

    @Test
    void anotherProgramReadsEveryEvent() throws Exception {
        List<String[]> events = judge(text());
        List<TimelineEvent> expected = Timeline.of(dossier, TODAY).events().stream()
                .filter(event -> event.day().isPresent())
                .toList();

        assertThat(events).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            TimelineEvent event = expected.get(i);
            String[] read = events.get(i);
            LocalDate last = event.day().orElseThrow();
            assertThat(read[1]).isEqualTo((event.isWindow() ? event.from() : last).toString());
            assertThat(read[2]).isEqualTo(last.plusDays(1).toString());
            assertThat(read[3]).isEqualTo(EventTexts.name(event).in(Locale.SIMPLIFIED_CHINESE));
            assertThat(read[4]).isEqualTo(event.state().isOpen() ? "-4 days, 9:00:00" : "-");
            assertThat(read[5]).isEqualTo("2022-01-13T02:00:00+00:00");
            assertThat(read[6]).contains(EventTexts.state(event.state()).in(Locale.SIMPLIFIED_CHINESE));
        }
        assertThat(expected).extracting(TimelineEvent::state).contains(EventState.DONE, EventState.OPEN);
    }

    @Test
    void identifiersOutliveChangesOfTheDossier() throws Exception {
        List<String> before = identifiers(text());
        dossier.getMeeting().setDate(dossier.getMeeting().getDate().plusDays(7));
        dossier.getSubmissions().removeIf(submission -> submission.getLetter() != null);
        List<String> after = identifiers(text());

        assertThat(before).doesNotHaveDuplicates();
        assertThat(after).doesNotHaveDuplicates().hasSize(before.size() - 1);
        assertThat(before).containsAll(after);
    }

    @Test
    void linesAreShortAndEndAsTheStandardSays() throws Exception {
        String difficult = "很长的标题，有逗号;分号\\反斜杠\n换行𠮷和\u0007控制符。".repeat(9);
        dossier.getStudySessions().getFirst().setTitle(difficult);
        String text = text();

        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(judge(text)).extracting(event -> event[3]).anySatisfy(summary -> assertThat(summary)
                .contains("有逗号;分号\\反斜杠")
                .contains("/换行𠮷和 控制符。"));
    }

    @Test
    void theProfileSaysHowEarlyToRemind() throws Exception {
        dossier.getProfile().setReminderDays(0);

        assertThat(judge(text())).extracting(event -> event[4]).contains("-1 day, 9:00:00", "-");
    }

    @Test
    void anEmptyDossierIsAnEmptyCalendar() throws Exception {
        String text =
                new TimelineCalendar(MeetingFactory.eINSTANCE.createDossier(), clock, Locale.SIMPLIFIED_CHINESE).text();

        assertThat(judge(text)).isEmpty();
    }

    @Test
    void everyKindAndStateHasItsWordsInBothLanguages() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (EventKind kind : EventKind.values()) {
                assertThat(EventTexts.kind(kind).in(locale)).isNotBlank();
                assertThat(EventTexts.basis(kind.basis()).in(locale)).isNotBlank();
                assertThat(EventTexts.stage(kind.stage()).in(locale)).isNotBlank();
            }
            for (EventState state : EventState.values()) {
                assertThat(EventTexts.state(state).in(locale)).isNotBlank();
            }
        }
    }

    @Test
    void detailsNameTheWorkingDayToUse() {
        dossier.getSubmissions().clear();
        TimelineEvent report = Timeline.of(dossier, LocalDate.of(2022, 2, 6))
                .find(EventKind.REPORT)
                .orElseThrow();

        assertThat(EventTexts.details(report, LocalDate.of(2022, 2, 6)))
                .extracting(line -> line.in(Locale.SIMPLIFIED_CHINESE))
                .containsExactly("已逾期，应于2022年2月4日前办，已逾期2天", "2022年2月4日不上班，请改在2022年1月30日（星期日）", "依据：待核，民主生活会若干规定");
    }

    private String text() {
        return new TimelineCalendar(dossier, clock, Locale.SIMPLIFIED_CHINESE).text();
    }

    private List<String> identifiers(String text) throws Exception {
        return judge(text).stream().map(event -> event[0]).toList();
    }

    private List<String[]> judge(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("timeline.ics"), text);
        Path script = Files.writeString(folder.resolve("judge.py"), JUDGE);
        // The system's own Python, which has Debian's packages.
        Process process = new ProcessBuilder("/usr/bin/python3", script.toString(), file.toString())
                .redirectError(folder.resolve("judge.err").toFile())
                .start();
        List<String[]> events = new ArrayList<>();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(line -> events.add(line.split("\\|")));
        }
        if (process.waitFor() != 0) {
            fail(
                    "python3-icalendar refuses it or is missing (releng/setup): %s",
                    Files.readString(folder.resolve("judge.err")));
        }
        return events;
    }
}
