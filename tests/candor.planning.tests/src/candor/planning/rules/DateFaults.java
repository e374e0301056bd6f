// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.model.meeting.AgendaItem;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import candor.model.meeting.Weekday;
import candor.process.testing.SeededFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Mistakes of dates, deadlines and lengths. */
final class DateFaults {

    private final List<SeededFault> faults = new ArrayList<>();

    static Stream<SeededFault> all() {
        DateFaults faults = new DateFaults();
        faults.weekdays();
        faults.dates();
        faults.deadlines();
        faults.years();
        faults.lengths();
        return faults.faults.stream();
    }

    private void meeting(String rule, String name, Consumer<Meeting> seed) {
        faults.add(new SeededFault(rule, name, dossier -> seed.accept(dossier.getMeeting())));
    }

    private void weekdays() {
        for (Weekday day : Weekday.values()) {
            if (day != Weekday.UNKNOWN) {
                meeting("MSH-D02", day + " without a date", m -> {
                    m.setDate(null);
                    m.setPlannedWeekday(day);
                });
                if (day != Weekday.THURSDAY) {
                    meeting("MSH-D01", "planned for a " + day, m -> m.setPlannedWeekday(day));
                }
            }
        }
        for (char sign : "一二三五六日天".toCharArray()) {
            String wrong = "请于2022年1月20日（星期" + sign + "）上午到会。";
            meeting("MSH-D01", wrong + " in the rules of leave", m -> m.setLeaveRules(wrong));
            meeting("MSH-D01", wrong + " in the host's words", m -> m.getAgenda()
                    .getFirst()
                    .setTransition(wrong));
            faults.add(new SeededFault("MSH-D01", wrong + " in the report", d -> report(d.getSubmissions())
                    .setPreparation(wrong)));
        }
        meeting("MSH-D01", "a day that is not", m -> m.setLeaveRules("2022年2月30日（周三）前请假。"));
    }

    private void dates() {
        for (int day = 1; day <= 14; day++) {
            LocalDate date = LocalDate.of(2022, 1, day);
            meeting("MSH-D03", "meeting on " + date, m -> m.setDate(date));
        }
        for (int days : List.of(16, 20, 30)) {
            faults.add(new SeededFault(
                    "MSH-D03", days + " days of lead", d -> d.getProfile().setLeadDays(days)));
        }
        for (LocalDate day = LocalDate.of(2022, 1, 31); day.getMonthValue() < 2 || day.getDayOfMonth() < 7; ) {
            LocalDate holiday = day;
            meeting("MSH-D05", "meeting in the holidays, " + day, m -> m.setDate(holiday));
            meeting("MSH-D07", "meeting behind the window, " + day, m -> m.setDate(holiday));
            day = day.plusDays(1);
        }
        for (int day : List.of(15, 16, 22, 23)) {
            meeting("MSH-D05", "meeting on a weekend, " + day, m -> m.setDate(LocalDate.of(2022, 1, day)));
        }
        meeting("MSH-D05", "a holiday of the place", m -> {
            var holiday = MeetingFactory.eINSTANCE.createHoliday();
            holiday.setStartOn(m.getDate());
            holiday.setEndOn(m.getDate());
            ((Dossier) m.eContainer()).getProfile().getHolidays().add(holiday);
        });
        meeting("MSH-D07", "window opens later", m -> m.getNotice().setWindowStart(LocalDate.of(2022, 1, 21)));
        meeting("MSH-D07", "window closes earlier", m -> m.getNotice().setWindowEnd(LocalDate.of(2022, 1, 19)));
        meeting("MSH-D07", "put off without consent", m -> m.setState(MeetingState.POSTPONED));
        meeting("MSH-D07", "consent without a number", m -> {
            m.setConsent(MeetingFactory.eINSTANCE.createLetter());
            ((Dossier) m.eContainer()).getLetters().add(m.getConsent());
        });
        meeting("MSH-D07", "no window, second quarter", m -> {
            m.getNotice().setWindowStart(null);
            m.getNotice().setWindowEnd(null);
            m.setDate(LocalDate.of(2022, 4, 7));
        });
        meeting("MSH-D07", "no window, third quarter", m -> {
            m.getNotice().setWindowStart(null);
            m.setDate(LocalDate.of(2021, 9, 9));
        });
    }

    private void deadlines() {
        faults.add(new SeededFault(
                "MSH-D04", "report not sent", d -> report(d.getSubmissions()).setSubmittedOn(null)));
        faults.add(new SeededFault(
                "MSH-D04", "no report at all", d -> d.getSubmissions().remove(report(d.getSubmissions()))));
        faults.add(new SeededFault("MSH-D04", "report sent a day late", d -> report(d.getSubmissions())
                .setSubmittedOn(LocalDate.of(2022, 2, 5))));
        for (int days = 1; days <= 5; days++) {
            int late = days;
            faults.add(
                    new SeededFault("MSH-D04", "report planned " + days + " days late", d -> report(d.getSubmissions())
                            .setDueOn(LocalDate.of(2022, 2, 4).plusDays(late))));
        }
        faults.add(
                new SeededFault("MSH-P13", "no circular", d -> d.getCirculars().clear()));
        faults.add(new SeededFault("MSH-P13", "circular not issued", d -> d.getCirculars()
                .getFirst()
                .setIssuedOn(null)));
        for (String nobody : Arrays.asList(null, "　")) {
            faults.add(new SeededFault("MSH-P13", "circulated to nobody: " + nobody, d -> d.getCirculars()
                    .getFirst()
                    .setAudience(nobody)));
        }
        faults.add(new SeededFault(
                "MSH-P13", "no disclosure", d -> d.getDisclosures().clear()));
        faults.add(new SeededFault("MSH-P13", "disclosure without date", d -> d.getDisclosures()
                .forEach(disclosure -> disclosure.setDate(null))));
        faults.add(new SeededFault("MSH-P13", "disclosed to nobody", d -> d.getDisclosures()
                .getFirst()
                .setAudience("")));
        faults.add(new SeededFault("MSH-P13", "disclosed somehow", d -> d.getDisclosures()
                .getFirst()
                .setChannel(null)));
    }

    private static Submission report(List<Submission> submissions) {
        return submissions.stream()
                .filter(s -> s.getKind() == SubmissionKind.MEETING_REPORT)
                .findFirst()
                .orElseThrow();
    }

    private void years() {
        for (int year : List.of(2019, 2020, 2023)) {
            faults.add(new SeededFault("N01", "dossier of " + year, d -> d.setYear(year)));
        }
        faults.add(new SeededFault("N01", "no meeting last year", d -> d.getPreviousMeetings()
                .getFirst()
                .setYear(2019)));
        faults.add(new SeededFault(
                "N01", "nothing earlier", d -> d.getPreviousMeetings().clear()));
        faults.add(new SeededFault("N01", "newly founded, yet it met last year", d -> d.setFirstYear(true)));
        faults.add(new SeededFault("N01", "nothing known of an earlier meeting", d -> {
            d.getPreviousMeetings().remove(1);
            d.getPreviousMeetings().getFirst().getProblems().clear();
            d.getPreviousMeetings().getFirst().setYear(0);
        }));
        faults.add(new SeededFault("N01", "held already", d -> {
            d.getMeeting().setKind(MeetingKind.ANNUAL);
            d.getPreviousMeetings().getFirst().setYear(2021);
        }));
    }

    private void lengths() {
        for (int i = 0; i < 9; i++) {
            int item = i;
            meeting("N22", "item " + (i + 1) + " an hour longer", m -> {
                AgendaItem longer = m.getAgenda().get(item);
                longer.setMinutes(longer.getMinutes() + 60);
            });
        }
        meeting("N22", "no time for criticism", m -> m.getAgenda().get(5).setMinutes(60));
        faults.add(new SeededFault(
                "N22", "criticisms of five minutes", d -> d.getProfile().setCriticismSeconds(300)));
        faults.add(new SeededFault(
                "N22", "half a day of two hours", d -> d.getProfile().setHalfDayMinutes(110)));
    }
}
