// SPDX-License-Identifier: EPL-2.0
package candor.paper;

import candor.export.DocumentType;
import candor.export.document.Copy;
import java.util.Locale;

/** What documents are called on the screen. */
public final class DocumentNames {

    private DocumentNames() {}

    /** A document; with whom or what the copy is about, where there are several. */
    public static String of(DocumentType type, Copy copy) {
        return of(type.label(Locale.getDefault()), copy.label());
    }

    /** The same of the names alone. */
    public static String of(String document, String copy) {
        return copy.isEmpty() ? document : PaperTexts.get("document.copy", document, copy);
    }

    /** Why there is no copy of a document yet, and what to do about it. */
    public static String missing(DocumentType type) {
        String missing = type.missing(Locale.getDefault());
        return missing.isEmpty() ? PaperTexts.get("document.empty", type.label(Locale.getDefault())) : missing;
    }
}
