// SPDX-License-Identifier: EPL-2.0
package candor.core.sample;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.model.meeting.Attachment;
import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {

    @TempDir
    Path folder;

    private final MeetingStore store = new MeetingStore();

    @Test
    void theSampleIsWholeAndSurvivesSaving() throws Exception {
        DossierDocument sample = Samples.open(store);
        Path file = folder.resolve("sample.meeting");
        Path again = folder.resolve("again.meeting");

        store.save(sample, file);
        DossierDocument opened = store.open(file);
        store.save(opened, again);

        assertThat(EcoreUtil.equals(opened.dossier(), sample.dossier())).isTrue();
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void everyAttachmentIsWhatItsDigestAndSizeSay() throws Exception {
        DossierDocument sample = Samples.open(store);

        assertThat(sample.dossier().getAttachments()).isNotEmpty();
        for (Attachment attachment : sample.dossier().getAttachments()) {
            assertThat(sample.attachments().content(attachment.getSha256()))
                    .as(attachment.getName())
                    .hasSize((int) attachment.getSize());
        }
    }

    @Test
    void eachOpeningIsItsOwnAndHasTheSameIdentifiers() throws Exception {
        DossierDocument one = Samples.open(store);
        DossierDocument other = Samples.open(store);

        one.dossier().setTitle("改过");

        assertThat(other.dossier().getTitle()).isNotEqualTo("改过");
        assertThat(one.id(one.dossier().getPersons().getFirst()))
                .isEqualTo(other.id(other.dossier().getPersons().getFirst()));
    }
}
