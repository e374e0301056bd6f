// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.fonts.Spacing;

/**
 * Which characters may not begin or end a line (避头尾) and which may hang out of it.
 *
 * <p>The tables are those of LibreOffice for zh-CN, a superset of Word's: a DOCX cannot override them there, so the layout follows, and
 * the DOCX asks Word for the same.
 */
public final class LineBreakRules {

    /** Characters that never begin a line. */
    public static final String NOT_AT_LINE_START =
            ":!),.:;?]}¢'\"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏､～￠々‖•·ˇˉ―-′’”`";

    /** Characters that never end a line. */
    public static final String NOT_AT_LINE_END = "([{£¥'\"‵〈《「『【〔〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝“‘";

    /** Punctuation that may stand beyond the end of a full line, one character of it. */
    public static final String HANGING = "!,.:;?、。！，．：；？";

    /** Characters that are never parted from one another: 破折号 and 省略号 are two characters wide. */
    private static final String UNBROKEN_PAIRS = "—…";
    /** Signs that stay with what is before them, though the tables do not name them. */
    private static final String NOT_AT_LINE_START_BY_UNICODE = "…％℃‰%°";

    /** Marks that close what is before them. */
    private static final String CLOSING = "〉》」』】〕〗）］｝’”";

    /** Marks that join the Latin text on either side of them. */
    private static final String JOINING = "、，。" + CLOSING;

    private static final int CONTEXT = 2;

    private LineBreakRules() {}

    /** Whether a character may stand beyond the end of the line. */
    static boolean mayHang(int character) {
        return HANGING.indexOf(character) >= 0;
    }

    /** Whether a character vanishes at the end of a line. */
    static boolean isSpace(int c) {
        return c == ' ' || c == 0x3000;
    }

    /**
     * Whether a line may end before a character.
     *
     * @param text code points of the paragraph
     * @param at index of the character, from 1
     */
    static boolean breakBefore(int[] text, int at) {
        int before = text[at - 1];
        int after = text[at];
        if (before == '\u200b') {
            return true;
        }
        if (isSpace(after) || after == '\u200b' || before == 0xa0 || after == 0xa0 || before == 0x2060) {
            return false;
        }
        if (isSpace(before)) {
            return true;
        }
        if (before == after && UNBROKEN_PAIRS.indexOf(before) >= 0
                || NOT_AT_LINE_START_BY_UNICODE.indexOf(after) >= 0) {
            return false;
        }
        if (Spacing.isLatinCharacter(before) && Spacing.isLatinCharacter(after)) {
            return breakInLatin(text, at);
        }
        return NOT_AT_LINE_START.indexOf(after) < 0
                && NOT_AT_LINE_END.indexOf(before) < 0
                && !joinsLatin(text, at)
                && !opensInLatin(text, at);
    }

    /** Whether only Chinese marks stand between Latin text and the Latin character at an index: word processors keep OA、ERP together. */
    private static boolean joinsLatin(int[] text, int at) {
        int i = at - 1;
        while (i > 0 && JOINING.indexOf(text[i]) >= 0 && !breakBefore(text, i)) {
            i--;
        }
        return i < at - 1 && Spacing.isLatinCharacter(text[at]) && Spacing.isLatinCharacter(text[i]);
    }

    /** Whether an opening mark stands between Latin text before an index and after it, as in OA（2）. */
    private static boolean opensInLatin(int[] text, int at) {
        return Spacing.isLatinCharacter(text[at - 1])
                && NOT_AT_LINE_END.indexOf(text[at]) >= 0
                && at + 1 < text.length
                && Spacing.isLatinCharacter(text[at + 1]);
    }

    /**
     * Whether a line that is full in the middle of a Latin word or number may not end before a character, though it may otherwise: the word
     * holds on to a closing mark before it.
     */
    static boolean heldByWord(int[] text, int at) {
        return Spacing.isLatinCharacter(text[at]) && CLOSING.indexOf(text[at - 1]) >= 0;
    }

    /** Words and numbers are never broken: within Latin text only a hyphen between letters or digits lets a line end, after it. */
    private static boolean breakInLatin(int[] text, int at) {
        return text[at - 1] == '-'
                && at >= CONTEXT
                && Character.isLetterOrDigit(text[at - CONTEXT])
                && Character.isLetterOrDigit(text[at]);
    }
}
