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
 */
public record Metadata(String title, String author, Locale language) {

    public Metadata {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(language, "language");
    }
}
