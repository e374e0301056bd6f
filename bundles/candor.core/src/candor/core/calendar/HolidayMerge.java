// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import candor.edit.Steps;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.Holiday;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * What reading a calendar would do to the holidays of a dossier's profile, before it is done. A period replaces those it shares days
 * with, whatever they are called; holidays that the calendar does not touch stay.
 *
 * @param dossier whose profile it is about
 * @param changes one for each period, in their order
 */
public record HolidayMerge(Dossier dossier, List<Change> changes) {

    public HolidayMerge {
        changes = List.copyOf(changes);
    }

    /** What happens to a period. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It takes the place of others. */
        CHANGED,
        /** It is there already. */
        UNCHANGED
    }

    /**
     * One period.
     *
     * @param kind what happens
     * @param period as the calendar has it
     * @param replaced holidays of the profile that it stands for from then on; the first is kept and changed
     */
    public record Change(Kind kind, HolidayPeriod period, List<Holiday> replaced) {

        public Change {
            replaced = List.copyOf(replaced);
        }
    }

    /** Compares a calendar with a dossier. */
    public static HolidayMerge of(Dossier dossier, List<HolidayPeriod> periods) {
        List<Holiday> known =
                dossier.getProfile() == null ? List.of() : dossier.getProfile().getHolidays();
        Set<Holiday> taken = new HashSet<>();
        List<Change> changes = new ArrayList<>();
        for (HolidayPeriod period : periods) {
            List<Holiday> met = known.stream()
                    .filter(holiday -> !taken.contains(holiday) && sharesDays(period, holiday))
                    .toList();
            taken.addAll(met);
            Kind kind = met.isEmpty()
                    ? Kind.ADDED
                    : met.size() == 1 && isSame(period, met.getFirst()) ? Kind.UNCHANGED : Kind.CHANGED;
            changes.add(new Change(kind, period, met));
        }
        return new HolidayMerge(dossier, changes);
    }

    private static boolean sharesDays(HolidayPeriod period, Holiday holiday) {
        return holiday.getStartOn() != null
                && holiday.getEndOn() != null
                && period.overlaps(holiday.getStartOn(), holiday.getEndOn());
    }

    private static boolean isSame(HolidayPeriod period, Holiday holiday) {
        return period.name().equals(holiday.getName())
                && period.from().equals(holiday.getStartOn())
                && period.to().equals(holiday.getEndOn())
                && period.worked() == holiday.isWorkday();
    }

    /** Number of periods that something happens to. */
    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Whether there is anything to do. */
    public boolean isEmpty() {
        return changes.stream().allMatch(change -> change.kind() == Kind.UNCHANGED);
    }

    /** Does it all as one step; not executable where there is nothing to do. */
    public Command command(EditingDomain domain) {
        Steps all = new Steps(domain);
        CampaignProfile profile = dossier.getProfile();
        if (profile == null && !isEmpty()) {
            profile = MeetingFactory.eINSTANCE.createCampaignProfile();
            all.set(dossier, Literals.DOSSIER__PROFILE, profile);
        }
        List<Holiday> added = new ArrayList<>();
        List<Holiday> superfluous = new ArrayList<>();
        for (Change change : changes) {
            switch (change.kind()) {
                case ADDED -> added.add(holiday(change.period()));
                case CHANGED -> {
                    change(all, change.replaced().getFirst(), change.period());
                    superfluous.addAll(
                            change.replaced().subList(1, change.replaced().size()));
                }
                case UNCHANGED -> {
                    // It stays as it is.
                }
            }
        }
        return all.removeAll(profile, Literals.CAMPAIGN_PROFILE__HOLIDAYS, superfluous)
                .addAll(profile, Literals.CAMPAIGN_PROFILE__HOLIDAYS, added)
                .command();
    }

    private static Holiday holiday(HolidayPeriod period) {
        Holiday holiday = MeetingFactory.eINSTANCE.createHoliday();
        holiday.setName(period.name());
        holiday.setStartOn(period.from());
        holiday.setEndOn(period.to());
        holiday.setWorkday(period.worked());
        return holiday;
    }

    private static void change(Steps all, Holiday holiday, HolidayPeriod period) {
        all.set(holiday, Literals.HOLIDAY__NAME, period.name());
        all.set(holiday, Literals.HOLIDAY__START_ON, period.from());
        all.set(holiday, Literals.HOLIDAY__END_ON, period.to());
        all.set(holiday, Literals.HOLIDAY__WORKDAY, period.worked());
    }
}
