// SPDX-License-Identifier: EPL-2.0
package candor.process.drafts;

import candor.export.document.DocumentException;
import candor.model.meeting.Attachment;
import java.util.List;

/**
 * A paper of which versions are kept.
 *
 * @param label what people call it
 * @param versions that were kept, the first one first
 * @param now what it says now
 */
public record VersionedPaper(String label, List<Attachment> versions, Words now) {

    public VersionedPaper {
        versions = List.copyOf(versions);
    }

    /** The words of a paper, made when they are asked for. */
    @FunctionalInterface
    public interface Words {
        /** @throws DocumentException where the paper cannot be made */
        String text() throws DocumentException;
    }
}
