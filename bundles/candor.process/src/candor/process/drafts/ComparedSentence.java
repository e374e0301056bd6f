// SPDX-License-Identifier: EPL-2.0
package candor.process.drafts;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a comparison: a sentence of the one version beside the sentence of the other that it became.
 *
 * @param kind what happened to it
 * @param before the pieces of the earlier version; none where the sentence is new
 * @param after the pieces of the later version; none where the sentence was taken out
 */
public record ComparedSentence(Kind kind, List<SentencePiece> before, List<SentencePiece> after) {

    /** What happened to a sentence. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    public ComparedSentence {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The sentence of the earlier version; empty where it is new. */
    public String textBefore() {
        return text(before);
    }

    /** The sentence of the later version; empty where it was taken out. */
    public String textAfter() {
        return text(after);
    }

    private static String text(List<SentencePiece> pieces) {
        return pieces.stream().map(SentencePiece::text).collect(Collectors.joining());
    }
}
