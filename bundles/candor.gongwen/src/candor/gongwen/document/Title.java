// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.document;

import java.util.Objects;

/**
 * 标题 (GB/T 9704—2012 §7.3.1). The flow breaks it into lines of a trapezoid or a rhombus, between words.
 *
 * @param text the title; a line feed forces a new line
 * @param version what stands in brackets on a line of its own below it, e.g. 送审稿, or {@code null}
 */
public record Title(String text, String version) {

    public Title {
        Objects.requireNonNull(text, "text");
    }

    /** The title on one line, without forced line feeds and without its version. */
    public String singleLine() {
        return text.replace("\n", "");
    }
}
