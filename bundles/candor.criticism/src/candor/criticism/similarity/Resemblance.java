// SPDX-License-Identifier: EPL-2.0
package candor.criticism.similarity;

import java.util.List;

/**
 * What two texts have in common.
 *
 * @param share of the shorter text that stands in the other one too, 0 to 1
 * @param passages the longest that stand in both word for word, punctuation left out; may be empty
 */
public record Resemblance(double share, List<String> passages) {

    public Resemblance {
        passages = List.copyOf(passages);
    }

    /** The share in whole percent. */
    public int percent() {
        return (int) Math.round(share * 100);
    }
}
