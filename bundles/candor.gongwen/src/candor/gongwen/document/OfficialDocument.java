// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.document;

import candor.gongwen.texts.LibraryTexts;
import java.util.List;
import java.util.Objects;

/**
 * One official document with everything GB/T 9704—2012 §7 lets it carry.
 *
 * @param metadata what a file manager, a search and a screen reader learn about the document
 * @param masthead 版头 (§7.2), or {@code null} for a document without one (agenda, table, record, plan)
 * @param content title, main recipients and body (§7.3.1–7.3.3)
 * @param signature 署名 and 成文日期 (§7.3.5), or {@code null} where a document is not signed
 * @param note 附注 (§7.3.6) without its round brackets, or {@code null}
 * @param attachments 附件 (§7.3.4, §7.3.7) in their order; the 附件说明 is derived from their names
 * @param imprint 版记 (§7.4), or {@code null}
 */
public record OfficialDocument(
        Metadata metadata,
        Masthead masthead,
        Content content,
        Signature signature,
        String note,
        List<DocumentAttachment> attachments,
        Imprint imprint) {

    /** The same with its 主送机关 in the 版记, for there are so many that the first page would have no text (§7.3.2). */
    public OfficialDocument addressedInImprint() {
        Imprint addressed = new Imprint(content.recipients(), imprint.copyTo(), imprint.printer(), imprint.printDate());
        return new OfficialDocument(metadata, masthead, content.unaddressed(), signature, note, attachments, addressed);
    }

    /** The same with a word across every page. */
    public OfficialDocument marked(String mark) {
        Metadata marked = new Metadata(metadata.title(), metadata.author(), metadata.language(), mark);
        return new OfficialDocument(marked, masthead, content, signature, note, attachments, imprint);
    }

    public OfficialDocument {
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(content, "content");
        attachments = List.copyOf(attachments);
        if (masthead != null && content.landscape()) {
            throw new IllegalArgumentException(LibraryTexts.get("masthead.landscape"));
        }
    }
}
