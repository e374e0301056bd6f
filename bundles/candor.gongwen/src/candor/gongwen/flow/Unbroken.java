// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import java.util.List;

/** Finds what no line may part: e-mail addresses, links, long numbers. */
final class Unbroken {

    private Unbroken() {}

    /** The number of characters of the longest stretch of Latin letters, digits and signs without a space. */
    static int longest(List<FlowSpan> spans) {
        int longest = 0;
        int length = 0;
        for (FlowSpan span : spans) {
            for (int i = 0; i < span.text().length(); i++) {
                char c = span.text().charAt(i);
                length = c > ' ' && c < 0x7f ? length + 1 : 0;
                longest = Math.max(longest, length);
            }
        }
        return longest;
    }
}
