// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import candor.edit.ItemWords;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.provider.MeetingItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;

/** What comes from elsewhere, such as the header of a pasted table, may name what the model has in another language. */
class ItemWordsTest {
    private final MeetingItemProviderAdapterFactory items = new MeetingItemProviderAdapterFactory();

    @Test
    void aFeatureAndALiteralAreKnownByTheirNamesInBothLanguages() {
        assertThat(ItemWords.inEveryLanguage(items, MeetingFactory.eINSTANCE.createPerson(), "_UI_Person_name_feature"))
                .containsExactlyInAnyOrder("姓名", "Name");
        assertThat(ItemWords.inEveryLanguage(
                        items, MeetingFactory.eINSTANCE.createDossier(), "_UI_Capacity_MEMBER_literal"))
                .containsExactlyInAnyOrder("班子成员", "Leadership member");
    }

    @Test
    void whatHasNoWordHasNone() {
        assertThat(ItemWords.inEveryLanguage(items, MeetingFactory.eINSTANCE.createPerson(), "_UI_nothing"))
                .isEmpty();
    }
}
