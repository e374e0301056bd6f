// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.style;

/** Measures of GB/T 9704—2012 in points (1/72 inch) unless a name says otherwise. */
public final class Gb9704 {

    /** A4 (§5.1). */
    public static final double PAGE_WIDTH = mm(210);
    /** A4 (§5.1). */
    public static final double PAGE_HEIGHT = mm(297);
    /** 天头 37 mm (§5.2.1). */
    public static final double MARGIN_TOP = mm(37);
    /** 订口 28 mm (§5.2.1). */
    public static final double MARGIN_LEFT = mm(28);
    /** 版心 156 mm wide (§5.2.1). */
    public static final double TYPE_AREA_WIDTH = mm(156);
    /** 版心 225 mm high (§5.2.1). */
    public static final double TYPE_AREA_HEIGHT = mm(225);
    /** 每面排 22 行 (§5.2.3). */
    public static final int LINES_PER_PAGE = 22;
    /** 每行排 28 字 (§5.2.3). */
    public static final int CHARACTERS_PER_LINE = 28;

    /** 3号: the size of body text (§5.2.2). */
    public static final double SIZE_3 = 16;

    /** The unit of Word is the twentieth part of a point. */
    private static final double TWIPS = 20;

    /**
     * Exact line pitch: 579/20 pt. 22 lines are 636.9 pt and fit into 225 mm (637.8 pt); 580/20 = 29 pt would leave 21 lines
     * (docs/domain.md §4.2).
     */
    public static final double LINE_PITCH = linePitch(LINES_PER_PAGE);

    /** Width of one character of body text, 一字 (§3.1), with the −5/20 pt that 28 of them need to fit into 156 mm (docs/domain.md §4.2). */
    public static final double CHARACTER_WIDTH = SIZE_3 + letterSpacing(CHARACTERS_PER_LINE);

    /** Line pitch in tables (实务: tables are set closer than body text). */
    public static final double TABLE_LINE_PITCH = 20;

    /** Distance between a table's upright rules and its text (实务). */
    public static final double TABLE_PADDING_X = 4;
    /** Distance between a table's level rules and its line boxes (实务). */
    public static final double TABLE_PADDING_Y = 3;
    /** Thickness of a table's rules (实务). */
    public static final double TABLE_RULE = 0.5;
    /** Line pitch in the 版记 (实务). */
    public static final double IMPRINT_LINE_PITCH = 22;
    /** Line pitch of recipients in a 版记 that would be higher than a page otherwise (实务). */
    public static final double IMPRINT_CLOSE_PITCH = 18;
    /** Distance between a rule of the 版记 and the line box below it (实务). */
    public static final double IMPRINT_PADDING_TOP = 2;
    /** Distance between a line box of the 版记 and the rule below it; with the baseline's place the characters stand in the middle (实务). */
    public static final double IMPRINT_PADDING_BOTTOM = 5;

    /**
     * Share of an exact line pitch that lies above the baseline. The standard sets none; Word and LibreOffice do so, and a printed page
     * must not depend on the program.
     */
    public static final double BASELINE = 0.8;

    /** 2号. */
    public static final double SIZE_2 = 22;
    /** 4号: 版记 and page numbers (§7.4, §7.5). */
    public static final double SIZE_4 = 14;
    /** 小四: text in tables (实务). */
    public static final double SIZE_TABLE = 12;
    /** 小初: the largest 发文机关标志 in use; the standard sets no number (实务). */
    public static final double SIZE_XIAOCHU = 36;

    /** Upper edge of the 发文机关标志 below the upper edge of the 版心 (§7.2.4). */
    public static final double MARK_OFFSET = mm(35);
    /** Red rule below the 发文字号 (§7.2.7). */
    public static final double RED_RULE_OFFSET = mm(4);
    /** Thickness of the red rule; the standard sets none (实务: about 1 pt). */
    public static final double RED_RULE_THICKNESS = 1;
    /** First and last rule of the 版记 (§7.4.1, recommended). */
    public static final double IMPRINT_THICK_RULE = mm(0.35);
    /** Rules between the elements of the 版记 (§7.4.1, recommended). */
    public static final double IMPRINT_THIN_RULE = mm(0.25);
    /** Dash of the page number below the lower edge of the 版心 (§7.5). */
    public static final double PAGE_NUMBER_OFFSET = mm(7);

    private Gb9704() {}

    /** The widest line pitch in whole twips of which so many lines fit into the type area. */
    static double linePitch(int lines) {
        return Math.floor(TYPE_AREA_HEIGHT / lines * TWIPS) / TWIPS;
    }

    /** The widest letter spacing in whole twips with which so many characters of 3号 fit into the type area. */
    static double letterSpacing(int characters) {
        return Math.floor((TYPE_AREA_WIDTH / characters - SIZE_3) * TWIPS) / TWIPS;
    }

    /** The nearest multiple of 1/20 pt, the unit of Word, so that layout and DOCX agree to the last bit. */
    public static double wholeTwips(double points) {
        return Math.round(points * TWIPS) / TWIPS;
    }

    /** Millimetres as points. */
    public static double mm(double millimetres) {
        return millimetres * 72 / 25.4;
    }
}
