// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import candor.gongwen.style.TextStyle;

/**
 * The space between characters beside their own widths: letter spacing, and the gap that word processors put between Chinese and Latin
 * text.
 *
 * <p>The rules are those of LibreOffice, which no setting of a DOCX switches off, and close to Word's (a quarter of an em there): a line
 * has to end at the same character everywhere. Between characters of different scripts or looks there is no letter spacing; where both are
 * letters or digits and one is Latin, there is a gap of a fifth of an em.
 */
public final class Spacing {

    private static final double GAP = 0.2;
    /** Signs that word processors treat as a stretch of their own. */
    private static final String SIGNS = "—…％℃‰";

    private final boolean[] latin;
    private final double[] letterSpacing;
    private final double[] gaps;

    /**
     * The spaces in a text.
     *
     * @param characters code points in order
     * @param styles the look of each
     */
    public Spacing(int[] characters, TextStyle[] styles) {
        latin = latin(characters);
        letterSpacing = new double[characters.length];
        gaps = new double[characters.length];
        for (int i = 0; i < characters.length; i++) {
            boolean last = i == characters.length - 1;
            boolean scriptChanges = !last && latin[i] != latin[i + 1];
            boolean boundary = !last
                    && (scriptChanges
                            || !styles[i].equals(styles[i + 1])
                            || isSign(characters[i]) != isSign(characters[i + 1]));
            letterSpacing[i] = boundary ? 0 : styles[i].letterSpacing();
            if (scriptChanges
                    && Character.isLetterOrDigit(characters[i])
                    && Character.isLetterOrDigit(characters[i + 1])) {
                gaps[i] = styles[i + 1].size() * GAP;
            }
        }
    }

    /** Whether a character is set as Latin text: by itself or, for signs that both scripts use, by what stands before it. */
    public boolean isLatin(int index) {
        return latin[index];
    }

    /** Points added to the width of a character. */
    public double letterSpacing(int index) {
        return letterSpacing[index];
    }

    /** Points between a character and the next one on the same line. */
    public double gapAfter(int index) {
        return gaps[index];
    }

    /** Whether a character is Latin, Greek or Cyrillic, or a sign of Latin text. */
    public static boolean isLatinCharacter(int c) {
        return c > ' ' && c < 0x300 && c != 0xa0 || c >= 0x370 && c <= 0x52f;
    }

    private static boolean isSign(int c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /** Signs of both scripts: spaces, quotation marks, dashes, enclosed numbers. */
    private static boolean isNeutral(int c) {
        return c == ' ' || c == 0xa0 || c == '\n' || c >= 0x2000 && c <= 0x2e7f;
    }

    private static boolean[] latin(int[] characters) {
        boolean[] latin = new boolean[characters.length];
        int strong = 0;
        while (strong < characters.length && isNeutral(characters[strong])) {
            strong++;
        }
        boolean current = strong < characters.length && isLatinCharacter(characters[strong]);
        for (int i = 0; i < characters.length; i++) {
            current = isNeutral(characters[i]) ? current : isLatinCharacter(characters[i]);
            latin[i] = current;
        }
        return latin;
    }
}
