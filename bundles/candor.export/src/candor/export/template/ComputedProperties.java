// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage;
import candor.model.meeting.Weekday;
import candor.model.query.Leadership;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Properties that templates may ask for beside the features of the metamodel: wordings that follow from several features. The list is
 * closed and this is all of it.
 *
 * <ul>
 *   <li>{@code meeting.day}: 2022年1月20日, or 2022年XXX月XXX日 while only the year is fixed;
 *   <li>{@code meeting.weekday}: 星期四, of the date or as planned;
 *   <li>{@code meeting.duration}: 半天, 1天, 1天半 ...;
 *   <li>{@code dossier.members}: the members of the Party group, the principal first;
 *   <li>those of {@link OpinionProperties}.
 * </ul>
 */
final class ComputedProperties {

    /**
     * One property.
     *
     * @param type whose
     * @param name in templates
     * @param label for people
     * @param field the feature of the class that a person changes to change it
     * @param value text, date, {@link Incomplete} or {@code null} when missing
     */
    record Property(
            EClass type, String name, String label, EStructuralFeature field, Function<EObject, Object> value) {}

    private static final List<Property> OF_MEETINGS = List.of(
            new Property(
                    MeetingPackage.Literals.MEETING,
                    "day",
                    "会议日期",
                    MeetingPackage.Literals.MEETING__DATE,
                    o -> day((Meeting) o)),
            new Property(
                    MeetingPackage.Literals.MEETING,
                    "weekday",
                    "会议日期的星期",
                    MeetingPackage.Literals.MEETING__DATE,
                    o -> weekday((Meeting) o)),
            new Property(
                    MeetingPackage.Literals.MEETING,
                    "duration",
                    "会期",
                    MeetingPackage.Literals.MEETING__HALF_DAYS,
                    o -> duration((Meeting) o)));

    private static final Property MEMBERS = new Property(
            MeetingPackage.Literals.DOSSIER,
            "members",
            "班子成员",
            MeetingPackage.Literals.DOSSIER__PERSONS,
            o -> Leadership.of((Dossier) o).members());

    private static final List<Property> ALL = Stream.of(OF_MEETINGS, List.of(MEMBERS), OpinionProperties.ALL)
            .flatMap(List::stream)
            .toList();

    private ComputedProperties() {}

    static Optional<Property> find(EClass type, String name) {
        return ALL.stream()
                .filter(p -> p.name().equals(name) && p.type().isSuperTypeOf(type))
                .findFirst();
    }

    static List<String> names(EClass type) {
        return ALL.stream()
                .filter(p -> p.type().isSuperTypeOf(type))
                .map(Property::name)
                .toList();
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

    private static Object duration(Meeting meeting) {
        int days = meeting.getHalfDays() / 2;
        String half = meeting.getHalfDays() % 2 == 0 ? "" : days == 0 ? "半天" : "半";
        String text = days == 0 ? half : days + "天" + half;
        return text.isEmpty() ? null : text;
    }
}
