// SPDX-License-Identifier: EPL-2.0
package candor.base.text;

/** The beginning of a text that comes from a file: a message quotes enough to find the place, and never a whole page. */
public final class Excerpt {

    private static final int LENGTH = 60;

    private Excerpt() {}

    /** The text, or its first sixty characters and 「…」. */
    public static String of(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int cut = Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return text.substring(0, cut) + '…';
    }
}
