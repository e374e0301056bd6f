// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.document;

import java.util.Locale;
import java.util.Objects;

/**
 * Document properties written into PDF and DOCX.
 *
 * @param title full title on one line
 * @param author issuing organization; never a person
 * @param language language of the text
 * @param mark a word across every page, such as 草稿; empty for none
 */
public record Metadata(String title, String author, Locale language, String mark) {

    /** Makes the metadata of a document without a mark. */
    public Metadata(String title, String author, Locale language) {
        this(title, author, language, "");
    }

    public Metadata {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(mark, "mark");
    }
}
