// SPDX-License-Identifier: EPL-2.0
package candor.base.text;

/**
 * Makes alike what people take for the same when they search: capital and small letters, and the full-width forms of
 * Chinese typing. Every character stays at its place, so that a hit in the folded text is a hit in the text itself.
 */
public final class Folding {

    private static final char FIRST_FULL = '\uFF01';
    private static final char LAST_FULL = '\uFF5E';
    private static final char WIDE_SPACE = '\u3000';
    private static final int FULL_TO_HALF = FIRST_FULL - '!';

    private Folding() {}

    /** The text as it is compared; as long as the text. */
    public static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private static char fold(char character) {
        if (character == WIDE_SPACE || character == '\n' || character == '\t') {
            return ' ';
        }
        char half = character >= FIRST_FULL && character <= LAST_FULL ? (char) (character - FULL_TO_HALF) : character;
        return Character.toLowerCase(half);
    }
}
