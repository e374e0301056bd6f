// SPDX-License-Identifier: EPL-2.0
package candor.help.ui;

/**
 * How a piece of a page looks, and where it leads.
 *
 * @param start in the text of the page
 * @param length in characters
 * @param look how it is set
 * @param target of a link: the id of a page, with {@code #} and a heading where it leads to one; else null
 */
record GuideMark(int start, int length, Look look, String target) {

    /** How pieces are set. */
    enum Look {
        TITLE,
        HEADING,
        STRONG,
        CODE,
        LINK,
        /** A whole line that belongs to a list or table: further lines of it stand under its first word. */
        ITEM
    }
}
