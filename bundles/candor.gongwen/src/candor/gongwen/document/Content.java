// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.document;

import java.util.List;
import java.util.Objects;

/**
 * Title, main recipients and body of a document or of an attachment.
 *
 * @param title 标题 (§7.3.1)
 * @param recipients 主送机关 (§7.3.2); empty where there is none
 * @param blocks 正文 in reading order (§7.3.3)
 * @param landscape 横排: set across a sheet that is turned to be read, for wide tables (§8)
 */
public record Content(Title title, List<String> recipients, List<Block> blocks, boolean landscape) {

    /** Makes the content of upright sheets. */
    public Content(Title title, List<String> recipients, List<Block> blocks) {
        this(title, recipients, blocks, false);
    }

    /** The same without main recipients. */
    public Content unaddressed() {
        return new Content(title, List.of(), blocks, landscape);
    }

    public Content {
        Objects.requireNonNull(title, "title");
        recipients = List.copyOf(recipients);
        blocks = List.copyOf(blocks);
    }
}
