// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.document;

import java.util.Objects;

/**
 * 附件, bound with the document on a new page (GB/T 9704—2012 §7.3.7).
 *
 * @param name as the 附件说明 lists it: without title marks and without punctuation at its end (§7.3.4)
 * @param content its title, recipients and body
 */
public record DocumentAttachment(String name, Content content) {

    public DocumentAttachment {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }
}
