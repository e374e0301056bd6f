// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Phrase;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final CampaignProfile profile = Team.CREATE.createCampaignProfile();

    @Test
    void phrasesOfAKeyKeepTheirOrder() {
        add("goal", "学史明理");
        add("principle", "团结——批评——团结");
        add("goal", "开新局");
        add(null, "没有键");

        assertThat(Phrases.all(profile, "goal")).containsExactly("学史明理", "开新局");
        assertThat(Phrases.first(profile, "principle")).contains("团结——批评——团结");
    }

    @Test
    void anUnknownKeyHasNoPhrase() {
        assertThat(Phrases.all(profile, "slogan")).isEmpty();
        assertThat(Phrases.first(profile, "slogan")).isEmpty();
    }

    private void add(String key, String text) {
        Phrase phrase = Team.CREATE.createPhrase();
        phrase.setKey(key);
        phrase.setText(text);
        profile.getPhrases().add(phrase);
    }
}
