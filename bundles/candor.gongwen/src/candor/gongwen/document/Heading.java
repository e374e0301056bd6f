// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.document;

import java.util.List;

/**
 * A heading of one of the four levels 一、（一）1.（1） (GB/T 9704—2012 §7.3.3). The number is made by the flow.
 *
 * @param level 1 to 4
 * @param text the heading without number and without closing punctuation
 * @param runIn the paragraph that follows on the same line; empty for a heading that stands alone
 */
public record Heading(int level, List<Span> text, List<Span> runIn) implements Block {

    public Heading {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("heading level " + level + " is outside 1..4");
        }
        text = List.copyOf(text);
        runIn = List.copyOf(runIn);
    }
}
