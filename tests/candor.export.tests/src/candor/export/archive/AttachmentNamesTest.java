// SPDX-License-Identifier: EPL-2.0
package candor.export.archive;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Attachment;
import candor.model.meeting.MeetingFactory;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Under which names the files of a dossier stand in an archive. */
class AttachmentNamesTest {

    private final Set<String> taken = new HashSet<>();

    private String named(String name) {
        Attachment attachment = MeetingFactory.eINSTANCE.createAttachment();
        attachment.setName(name);
        return AttachmentNames.of(attachment, taken);
    }

    @Test
    void filesOfOneNameAreNumberedBeforeTheirEndingWhateverItsCase() {
        assertThat(named("记录.pdf")).isEqualTo("记录.pdf");
        assertThat(named("记录.PDF")).isEqualTo("记录-2.PDF");
        assertThat(named("记录.pdf")).isEqualTo("记录-3.pdf");
        assertThat(named("记录.docx")).isEqualTo("记录.docx");
    }

    @Test
    void aFileWithoutANameOrWithoutAnEndingHasOneAllTheSame() {
        assertThat(named(null)).isEqualTo("_");
        assertThat(named(null)).isEqualTo("_-2");
        assertThat(named("签到表")).isEqualTo("签到表");
        assertThat(named("a/b.第一页")).isEqualTo("a_b.第一页");
    }
}
