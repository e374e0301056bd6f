// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Opinion;
import candor.model.meeting.SourceCategory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which categories of source a paper may name. Who said what could be guessed from a category of a few opinions, so
 * small ones are put together (docs/domain.md §7); and where all small ones together are still few, the next larger one
 * joins them, because otherwise the rest would give its authors away as well.
 *
 * @param named categories that may be named; all others are "others"
 * @param others number of opinions of categories that may not be named
 */
public record SourceGroups(Set<SourceCategory> named, int others) {

    public SourceGroups {
        named = Set.copyOf(named);
    }

    /** Groups the opinions of all rounds by the least number that the profile sets. */
    public static SourceGroups of(Dossier dossier) {
        CampaignProfile profile =
                Objects.requireNonNullElseGet(dossier.getProfile(), MeetingFactory.eINSTANCE::createCampaignProfile);
        Map<SourceCategory, Integer> counts = new EnumMap<>(SourceCategory.class);
        for (Opinion opinion : Opinions.counted(dossier)) {
            counts.merge(opinion.getSource(), 1, Integer::sum);
        }
        Deque<Map.Entry<SourceCategory, Integer>> smallestFirst = new ArrayDeque<>(counts.entrySet().stream()
                .sorted(Map.Entry.<SourceCategory, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList());
        int others = 0;
        while (!smallestFirst.isEmpty()
                && (smallestFirst.peek().getValue() < profile.getSmallestGroup()
                        || others > 0 && others < profile.getSmallestGroup())) {
            others += smallestFirst.pop().getValue();
        }
        Set<SourceCategory> named = EnumSet.noneOf(SourceCategory.class);
        smallestFirst.forEach(entry -> named.add(entry.getKey()));
        return new SourceGroups(named, others);
    }
}
