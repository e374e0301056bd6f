// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.style;

import java.util.List;

/**
 * How many lines stand on a page and how many characters on a line. Line pitch and letter spacing follow from it, because lines and
 * characters fill the type area (GB/T 9704—2012 §5.2.3).
 *
 * @param lines on a page
 * @param characters of 3号 on a line
 */
public record PageGrid(int lines, int characters) {

    /** 每面排 22 行，每行排 28 字 (§5.2.3). */
    public static final PageGrid STANDARD = new PageGrid(Gb9704.LINES_PER_PAGE, Gb9704.CHARACTERS_PER_LINE);

    /**
     * What may be taken in its place where 署名 and 成文日期 would leave a hole above them (§7.3.5.5), the smallest change first. One line or
     * one character more or less changes the spacing by less than 5 %, which the eye hardly sees (实务).
     */
    public static final List<PageGrid> ADJUSTED = List.of(
            STANDARD.with(1, 0),
            STANDARD.with(-1, 0),
            STANDARD.with(0, 1),
            STANDARD.with(0, -1),
            STANDARD.with(1, 1),
            STANDARD.with(-1, -1));

    private PageGrid with(int moreLines, int moreCharacters) {
        return new PageGrid(lines + moreLines, characters + moreCharacters);
    }

    /** Exact distance from one line to the next, in points. */
    public double linePitch() {
        return Gb9704.linePitch(lines);
    }

    /** Added to the width of every character of 3号 text, in points. */
    public double letterSpacing() {
        return Gb9704.letterSpacing(characters);
    }

    /** Width of one character of body text, 一字 (§3.1), letter spacing included, in points; indents are multiples of it. */
    public double characterWidth() {
        return Gb9704.SIZE_3 + letterSpacing();
    }
}
