// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.CampaignProfile;
import candor.model.meeting.DayCounting;
import candor.model.meeting.Holiday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Working days and holidays as a campaign profile lists them. Days that the profile does not name follow the week:
 * Saturday and Sunday are free.
 */
public final class WorkCalendar {

    /** The most days that are searched for a working day; a calendar without one is wrong. */
    private static final int SEARCHED_DAYS = 366;

    private final List<Holiday> holidays;

    private WorkCalendar(List<Holiday> holidays) {
        this.holidays = holidays;
    }

    /**
     * @param profile the profile, or null for a calendar without holidays
     */
    public static WorkCalendar of(CampaignProfile profile) {
        return new WorkCalendar(profile == null ? List.of() : List.copyOf(profile.getHolidays()));
    }

    /** The holiday that the day falls into; a weekend day that is worked instead is none. */
    public Optional<Holiday> holiday(LocalDate day) {
        return entry(day, false);
    }

    /** Whether the day is part of a holiday. */
    public boolean isHoliday(LocalDate day) {
        return holiday(day).isPresent();
    }

    /** Whether the day is worked: a shifted day is, a holiday is not, else Monday to Friday. */
    public boolean isWorkingDay(LocalDate day) {
        if (entry(day, true).isPresent()) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !isHoliday(day);
    }

    /**
     * The last day of a period.
     *
     * @param from the day of the event that starts the period
     * @param days length of the period, at least 1
     * @param counting how the days are counted
     */
    public LocalDate plus(LocalDate from, int days, DayCounting counting) {
        return switch (counting) {
            case CALENDAR_AFTER -> from.plusDays(days);
            case CALENDAR_INCLUSIVE -> from.plusDays(days - 1L);
            case WORKING_AFTER -> plusWorkingDays(from, days);
        };
    }

    /**
     * Which day of a period a day is: the inverse of {@link #plus}.
     *
     * @param from the day of the event that starts the period
     * @param day not before it
     * @param counting how the days are counted
     */
    public int count(LocalDate from, LocalDate day, DayCounting counting) {
        int days = (int) ChronoUnit.DAYS.between(from, day);
        return switch (counting) {
            case CALENDAR_AFTER -> days;
            case CALENDAR_INCLUSIVE -> days + 1;
            case WORKING_AFTER ->
                (int) from.plusDays(1)
                        .datesUntil(day.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count();
        };
    }

    /** The first working day on or after a day that falls on the given day of the week. */
    public LocalDate next(LocalDate from, DayOfWeek weekday) {
        LocalDate day = from.with(TemporalAdjusters.nextOrSame(weekday));
        while (isHoliday(day)) {
            day = day.plusWeeks(1);
        }
        return day;
    }

    private LocalDate plusWorkingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The day itself if it is worked, else the first worked day after it; the day itself where a year brings none. */
    public LocalDate workingDayFrom(LocalDate day) {
        return nearestWorkingDay(day, 1);
    }

    /** The day itself if it is worked, else the last worked day before it; the day itself where a year brings none. */
    public LocalDate workingDayUntil(LocalDate day) {
        return nearestWorkingDay(day, -1);
    }

    private LocalDate nearestWorkingDay(LocalDate day, int step) {
        return Stream.iterate(day, d -> d.plusDays(step))
                .limit(SEARCHED_DAYS)
                .filter(this::isWorkingDay)
                .findFirst()
                .orElse(day);
    }

    private Optional<Holiday> entry(LocalDate day, boolean worked) {
        return holidays.stream()
                .filter(holiday -> holiday.isWorkday() == worked && contains(holiday, day))
                .findFirst();
    }

    private static boolean contains(Holiday holiday, LocalDate day) {
        LocalDate start = holiday.getStartOn();
        LocalDate end = holiday.getEndOn();
        return start != null && end != null && !day.isBefore(start) && !day.isAfter(end);
    }
}
