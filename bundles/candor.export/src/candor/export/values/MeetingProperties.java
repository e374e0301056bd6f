// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import candor.base.text.Messages;
import candor.base.text.Text;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.DaySession;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Organization;
import candor.model.meeting.PlanPart;
import candor.model.meeting.Weekday;
import candor.model.query.BodyNames;
import candor.model.query.Leadership;
import candor.model.query.MeetingSpan;
import candor.model.query.PlanOutline;
import candor.model.query.PreviousMeetings;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/**
 * What every stage asks about the meeting and the people.
 *
 * <ul>
 *   <li>{@code meeting.day}: 2022年1月20日, or 2022年XXX月XXX日 while only the year is fixed;
 *   <li>{@code meeting.weekday}: 星期四, of the date or as planned;
 *   <li>{@code meeting.lastDay}: its last day, missing where that is the first;
 *   <li>{@code meeting.lastSession}: the part of the day in which it ends, missing where it ends in the one in which it begins;
 *   <li>{@code meeting.duration}: 半天, 1天, 1天半 ...;
 *   <li>{@code profile.sections}: the sections of the plan in their order, each with {@code depth}, 1 or 2;
 *   <li>{@code dossier.members}: the members of the body that meets, the principal first;
 *   <li>{@code dossier.noEarlierMeeting}: whether there is no earlier meeting to report on, since the body is newly founded;
 *   <li>{@code organization.place}: 县 of a 县委, missing where it has an institution or is not the committee of a place.
 * </ul>
 */
@Component
public final class MeetingProperties implements TemplateProperties {

    @Override
    public List<TemplateProperty> properties() {
        return List.of(
                new TemplateProperty(
                        Literals.MEETING, "day", label("day"), Literals.MEETING__DATE, o -> day((Meeting) o)),
                new TemplateProperty(
                        Literals.MEETING,
                        "weekday",
                        label("weekday"),
                        Literals.MEETING__DATE,
                        o -> weekday((Meeting) o)),
                new TemplateProperty(
                        Literals.MEETING,
                        "duration",
                        label("duration"),
                        Literals.MEETING__HALF_DAYS,
                        o -> duration((Meeting) o)),
                new TemplateProperty(
                        Literals.MEETING,
                        "lastDay",
                        label("lastDay"),
                        Literals.MEETING__END_DATE,
                        o -> lastDay((Meeting) o)),
                new TemplateProperty(
                        Literals.MEETING,
                        "lastSession",
                        label("lastSession"),
                        Literals.MEETING__END_SESSION,
                        o -> lastSession((Meeting) o)),
                new TemplateProperty(
                        Literals.CAMPAIGN_PROFILE,
                        "sections",
                        label("sections"),
                        Literals.CAMPAIGN_PROFILE__PARTS,
                        Literals.PLAN_PART,
                        o -> sections((CampaignProfile) o)),
                new TemplateProperty(
                        Literals.PLAN_PART,
                        "depth",
                        label("depth"),
                        Literals.PLAN_PART__LEVEL,
                        o -> PlanOutline.depth((PlanPart) o)),
                new TemplateProperty(
                        Literals.DOSSIER,
                        "members",
                        label("members"),
                        Literals.DOSSIER__PERSONS,
                        Literals.PERSON,
                        o -> Leadership.of((Dossier) o).members()),
                new TemplateProperty(
                        Literals.DOSSIER,
                        "noEarlierMeeting",
                        label("noEarlierMeeting"),
                        Literals.DOSSIER__FIRST_YEAR,
                        o -> PreviousMeetings.none((Dossier) o)),
                new TemplateProperty(
                        Literals.ORGANIZATION,
                        "place",
                        label("place"),
                        Literals.ORGANIZATION__SELF_NAME,
                        o -> place((Organization) o)));
    }

    private static Text label(String name) {
        return Text.of(MeetingProperties.class, "label." + name);
    }

    private static Object day(Meeting meeting) {
        if (meeting.getDate() != null) {
            return meeting.getDate();
        }
        return meeting.getPlannedYear() > 0 ? ChineseDates.yearOnly(meeting.getPlannedYear()) : null;
    }

    private static Object weekday(Meeting meeting) {
        if (meeting.getDate() != null) {
            return ChineseDates.weekday(meeting.getDate().getDayOfWeek());
        }
        Weekday planned = meeting.getPlannedWeekday();
        return planned == Weekday.UNKNOWN ? null : ChineseDates.weekday(DayOfWeek.valueOf(planned.getName()));
    }

    private static Object lastDay(Meeting meeting) {
        MeetingSpan span = MeetingSpan.of(meeting);
        return span.hasSeveralDays() ? span.last() : null;
    }

    private static Object place(Organization body) {
        return body.getInstitution() != null || body.getSelfName() == null
                ? null
                : BodyNames.place(body.getSelfName().strip()).orElse(null);
    }

    private static Object lastSession(Meeting meeting) {
        MeetingSpan span = MeetingSpan.of(meeting);
        boolean same = !span.hasSeveralDays() && span.until() == span.from();
        return same || span.from() == DaySession.UNKNOWN ? null : span.until();
    }

    private static Object sections(CampaignProfile profile) {
        Dossier dossier =
                profile.eContainer() instanceof Dossier owner ? owner : MeetingFactory.eINSTANCE.createDossier();
        return PlanOutline.of(dossier).sections();
    }

    private static Object duration(Meeting meeting) {
        Messages words = Messages.of(MeetingProperties.class, Locale.SIMPLIFIED_CHINESE);
        int halfDays = MeetingSpan.of(meeting).halfDays();
        int days = halfDays / 2;
        boolean half = halfDays % 2 != 0;
        if (days == 0) {
            return half ? words.get("duration.half") : null;
        }
        return words.get(half ? "duration.days.half" : "duration.days", Integer.toString(days));
    }
}
