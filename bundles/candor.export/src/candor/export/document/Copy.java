// SPDX-License-Identifier: EPL-2.0
package candor.export.document;

import java.util.Objects;

/**
 * One of the copies in which a document is made. Most documents have one; others have one for each person or matter they concern, because
 * nobody may read what concerns another.
 *
 * @param id stable address of what it concerns; empty for the only copy of a document
 * @param label name for people, short enough for a file name, e.g. 张三; empty for the only copy
 */
public record Copy(String id, String label) {

    /** The copy of a document that is made once. */
    public static final Copy ONLY = new Copy("", "");

    public Copy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
