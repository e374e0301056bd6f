// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import candor.gongwen.style.PageGrid;
import candor.gongwen.style.TextStyle;

/**
 * The space between characters beside their own widths: letter spacing, and the gap that word processors put between Chinese and Latin
 * text.
 *
 * <p>Letter spacing belongs to every character, as in Word. Where a letter or digit of the one script meets one of the other there is a
 * gap of a fifth of an em: LibreOffice's, which no setting of a DOCX switches off and which is close to Word's quarter.
 */
public final class Spacing {

    private static final double GAP = 0.2;

    private final boolean[] latin;
    private final double[] letterSpacing;
    private final double[] gaps;

    /**
     * The spaces in a text.
     *
     * @param characters code points in order
     * @param styles the look of each
     * @param grid of the document
     */
    public Spacing(int[] characters, TextStyle[] styles, PageGrid grid) {
        latin = latin(characters);
        letterSpacing = new double[characters.length];
        gaps = new double[characters.length];
        for (int i = 0; i < characters.length; i++) {
            letterSpacing[i] = styles[i].letterSpacing(grid);
            boolean scriptChanges = i < characters.length - 1 && latin[i] != latin[i + 1];
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
