// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Phrase;
import java.util.List;
import java.util.Optional;

/** The fixed phrases of a campaign by their keys. */
public final class Phrases {

    private Phrases() {}

    /** All phrases of a key, in the order of the profile. */
    public static List<String> all(CampaignProfile profile, String key) {
        return profile.getPhrases().stream()
                .filter(phrase -> key.equals(phrase.getKey()))
                .map(Phrase::getText)
                .toList();
    }

    /** The first phrase of a key. */
    public static Optional<String> first(CampaignProfile profile, String key) {
        return all(profile, key).stream().findFirst();
    }
}
