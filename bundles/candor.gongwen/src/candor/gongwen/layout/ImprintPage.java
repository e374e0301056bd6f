// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

/** The page on which the 版记 stands. */
public enum ImprintPage {
    /** Below the text of the last page; also where there is no 版记. */
    WITH_TEXT,
    /** On the next page, because the last page of text has no room for it. */
    NEXT,
    /** On the next page, which is even. */
    EVEN,
    /** On the page after the next, which is even; the next stays blank, and neither has a number (GB/T 9704—2012 §7.5). */
    EVEN_BEHIND_BLANK;

    /**
     * The page.
     *
     * @param pages of text, from 1
     * @param fits whether the last of them has room for it
     * @param even whether it has to stand on an even page
     */
    static ImprintPage of(int pages, boolean fits, boolean even) {
        if (fits && !(even && isOdd(pages))) {
            return WITH_TEXT;
        }
        if (!even) {
            return NEXT;
        }
        return isOdd(pages) ? EVEN : EVEN_BEHIND_BLANK;
    }

    private static boolean isOdd(int page) {
        return page % 2 == 1;
    }

    /** How many pages there are behind those of the text. */
    int added() {
        return switch (this) {
            case WITH_TEXT -> 0;
            case NEXT, EVEN -> 1;
            case EVEN_BEHIND_BLANK -> 2;
        };
    }

    /** Whether it stands on an even page of its own, wherever the text ends. */
    public boolean isEven() {
        return this == EVEN || this == EVEN_BEHIND_BLANK;
    }
}
