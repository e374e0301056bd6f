// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The days by which things must be done, counted from the day of the meeting and the days of the campaign profile
 * (docs/domain.md §2 and §3.2). Every answer is empty while the dates it rests on are unknown. Days before the meeting are
 * calendar days; days after it are counted from its last day, as the profile says.
 */
public final class Deadlines {

    private final Optional<CampaignProfile> profile;
    private final Optional<LocalDate> requestDay;
    private final Optional<LocalDate> meetingDay;
    private final WorkCalendar calendar;
    private final int nights;

    private Deadlines(Dossier dossier, Optional<LocalDate> requestDay, Optional<LocalDate> meetingDay) {
        profile = Optional.ofNullable(dossier.getProfile());
        this.requestDay = requestDay;
        this.meetingDay = meetingDay;
        calendar = WorkCalendar.of(dossier.getProfile());
        nights = dossier.getMeeting() == null
                ? 0
                : MeetingSpan.of(dossier.getMeeting()).nights();
    }

    /** Counted from the dates that the dossier has. */
    public static Deadlines of(Dossier dossier) {
        return new Deadlines(
                dossier,
                requestDay(dossier),
                Optional.ofNullable(dossier.getMeeting()).map(Meeting::getDate));
    }

    /** Counted as if the meeting were held on another day. */
    public static Deadlines assuming(Dossier dossier, LocalDate meetingDay) {
        return new Deadlines(dossier, requestDay(dossier), Optional.of(meetingDay));
    }

    /** Counted while the meeting has no day. */
    static Deadlines undated(Dossier dossier) {
        return new Deadlines(dossier, requestDay(dossier), Optional.empty());
    }

    /** Counted from the dates of the dossier, and from a day for the request while that has no date. */
    static Deadlines requestedOn(Dossier dossier, LocalDate fallback) {
        return new Deadlines(dossier, requestDay(dossier).or(() -> Optional.of(fallback)), Optional.empty());
    }

    private static Optional<LocalDate> requestDay(Dossier dossier) {
        return Optional.ofNullable(dossier.getMeeting())
                .map(Meeting::getRequest)
                .map(Letter::getDate);
    }

    /** The day of the meeting that everything is counted from. */
    public Optional<LocalDate> meetingDay() {
        return meetingDay;
    }

    /** The first day that the date of the request leaves for the meeting. */
    public Optional<LocalDate> earliestMeeting() {
        return requestDay.flatMap(date -> profile.map(data -> date.plusDays(data.getLeadDays())));
    }

    /** The first such day that is a working day and falls on the given day of the week. */
    public Optional<LocalDate> earliestMeeting(DayOfWeek weekday) {
        return earliestMeeting().map(day -> calendar.next(day, weekday));
    }

    /** The last day for the date of the request. */
    public Optional<LocalDate> requestDue() {
        return before(CampaignProfile::getLeadDays);
    }

    /** The last day for the invitation. */
    public Optional<LocalDate> invitationDue() {
        return before(CampaignProfile::getNoticeDays);
    }

    /** The last day on which the collecting of opinions may begin. */
    public Optional<LocalDate> solicitationDue() {
        return before(CampaignProfile::getSolicitationDays);
    }

    /** The day on which talks begin. */
    public Optional<LocalDate> talksStart() {
        return before(CampaignProfile::getTalkStartDays);
    }

    /** The last day for talks. */
    public Optional<LocalDate> talksDue() {
        return before(CampaignProfile::getTalkEndDays);
    }

    /** The last day for approved examinations. */
    public Optional<LocalDate> materialsDue() {
        return before(CampaignProfile::getMaterialDays);
    }

    /** The last day for prepared criticisms. */
    public Optional<LocalDate> criticismsDue() {
        return before(CampaignProfile::getCriticismDays);
    }

    /** The last day for the report on the meeting (docs/domain.md N06). */
    public Optional<LocalDate> reportDue() {
        return after(CampaignProfile::getReportDays);
    }

    /** The last day for the circular. */
    public Optional<LocalDate> circularDue() {
        return after(CampaignProfile::getCircularDays);
    }

    /** The last day for filing the rectification plan. */
    public Optional<LocalDate> planDue() {
        return after(CampaignProfile::getPlanDays);
    }

    /** Which day after the meeting a day is, counted as the profile says; none before its end. */
    public Optional<Integer> dayAfterMeeting(LocalDate day) {
        return meetingDay
                .map(held -> held.plusDays(nights))
                .filter(end -> !day.isBefore(end))
                .flatMap(end -> profile.map(data -> calendar.count(end, day, data.getDayCounting())));
    }

    private Optional<LocalDate> before(ToIntFunction<CampaignProfile> days) {
        return meetingDay.flatMap(day -> profile.map(data -> day.minusDays(days.applyAsInt(data))));
    }

    private Optional<LocalDate> after(ToIntFunction<CampaignProfile> days) {
        return meetingDay.flatMap(day ->
                profile.map(data -> calendar.plus(day.plusDays(nights), days.applyAsInt(data), data.getDayCounting())));
    }
}
