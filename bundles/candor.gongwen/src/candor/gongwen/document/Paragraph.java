// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.document;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph of body text.
 *
 * @param placement how it stands in the type area
 * @param spans its text
 */
public record Paragraph(Placement placement, List<Span> spans) implements Block {

    /** How a paragraph stands in the type area. */
    public enum Placement {
        /** 左空二字, following lines flush left: the rule for body text (§7.3.3). */
        BODY,
        /** Flush left from the first line on. */
        FLUSH,
        /** Centred. */
        CENTRED,
        /** Flush right. */
        RIGHT
    }

    public Paragraph {
        Objects.requireNonNull(placement, "placement");
        spans = List.copyOf(spans);
    }

    /** A paragraph of body text. */
    public static Paragraph body(List<Span> spans) {
        return new Paragraph(Placement.BODY, spans);
    }
}
