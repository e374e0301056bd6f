// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.document;

import java.util.Objects;

/**
 * A piece of text in one typeface.
 *
 * @param text the characters; no control characters but line feed, and that only where the owner allows it
 * @param emphasis how it differs from the text around it
 * @param origin where the text came from, as an opaque address that the caller understands, or {@code null}; the layout keeps it so that
 *     a click on the page can lead back to a field
 */
public record Span(String text, Emphasis emphasis, String origin) {

    /** How a span differs from the text around it. */
    public enum Emphasis {
        NONE,
        /** Bold. */
        STRONG,
        /** 楷体. */
        KAI
    }

    public Span {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(emphasis, "emphasis");
    }

    /** Plain text of unknown origin. */
    public static Span of(String text) {
        return new Span(text, Emphasis.NONE, null);
    }
}
