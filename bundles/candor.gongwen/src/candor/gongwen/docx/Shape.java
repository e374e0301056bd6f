// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.ParagraphFormat;
import candor.gongwen.flow.ParagraphFormat.Align;
import candor.gongwen.flow.ParagraphFormat.Indent;
import candor.gongwen.flow.ParagraphFormat.Keep;
import candor.gongwen.flow.ParagraphStyle;
import candor.gongwen.ooxml.Xml;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.PageGrid;
import java.io.IOException;
import java.util.List;

/**
 * How a paragraph stands, in twips. A style has a shape, and a paragraph says only where its own differs from that of its style.
 *
 * @param before space above
 * @param after space below
 * @param line exact height of a line
 * @param align horizontal position of lines
 * @param left distance of the lines from the left edge
 * @param first what is added to that in the first line; negative for a hanging indent
 * @param right distance of the lines from the right edge
 * @param tabs where the text goes on after a tab
 * @param rule points between the text and a red rule below it, or {@link #NONE}
 * @param newPage starts a new page
 * @param hold what a page's end may not part
 * @param outline level in the navigation from 0, or {@link #NONE}
 */
record Shape(
        int before,
        int after,
        int line,
        Align align,
        int left,
        int first,
        int right,
        List<Tab> tabs,
        int rule,
        boolean newPage,
        Hold hold,
        int outline) {

    /** No rule; no place in the navigation. */
    static final int NONE = -1;

    /** What Word calls the level of text that is in no navigation. */
    private static final int BODY_LEVEL = 9;

    /**
     * A tab stop.
     *
     * @param kind left or right
     * @param position from the left edge of the type area
     */
    record Tab(String kind, int position) {}

    /**
     * What stays on one page.
     *
     * @param next the paragraph with what follows
     * @param lines all of its lines
     * @param ends its first two lines, and its last two
     */
    record Hold(boolean next, boolean lines, boolean ends) {

        static final Hold NOTHING = new Hold(false, false, false);

        Hold next(boolean stays) {
            return new Hold(stays, lines, ends);
        }
    }

    /** A paragraph at the left edge with lines of a height in points. */
    static Shape of(double line) {
        return new Shape(0, 0, Twips.of(line), Align.JUSTIFIED, 0, 0, 0, List.of(), NONE, false, Hold.NOTHING, NONE);
    }

    /** A paragraph of a flow on a grid. */
    static Shape of(ParagraphStyle style, ParagraphFormat format, PageGrid grid, boolean held) {
        Indent indent = format.indent();
        boolean whole = format.keep() == Keep.WHOLE;
        return new Shape(
                Twips.of(format.blankBefore() * grid.linePitch()),
                Twips.of(format.blankAfter() * grid.linePitch()),
                Twips.of(style.linePitch(grid)),
                format.align(),
                Twips.of(indent.left()),
                Twips.of(indent.first() - indent.left()),
                Twips.of(indent.right()),
                List.of(),
                NONE,
                format.newPage(),
                new Hold(whole || held, whole, format.keep() == Keep.ENDS),
                outline(style));
    }

    private static int outline(ParagraphStyle style) {
        return switch (style) {
            case TITLE, ATTACHMENT_LABEL -> 0;
            default -> style.headingLevel() > 0 ? style.headingLevel() : NONE;
        };
    }

    /** The same with room above and below, in points. */
    Shape spaced(double above, double below) {
        return new Shape(
                Twips.of(above), Twips.of(below), line, align, left, first, right, tabs, rule, newPage, hold, outline);
    }

    /** The same with lines elsewhere. */
    Shape aligned(Align other) {
        return new Shape(before, after, line, other, left, first, right, tabs, rule, newPage, hold, outline);
    }

    /** The same with other distances from the edges. */
    Shape indented(Indent indent) {
        return new Shape(
                before,
                after,
                line,
                align,
                Twips.of(indent.left()),
                Twips.of(indent.first() - indent.left()),
                Twips.of(indent.right()),
                tabs,
                rule,
                newPage,
                hold,
                outline);
    }

    /** The same with tab stops. */
    Shape tabbed(List<Tab> stops) {
        return new Shape(
                before, after, line, align, left, first, right, List.copyOf(stops), rule, newPage, hold, outline);
    }

    /** The same above a red rule. */
    Shape ruled(long points) {
        return new Shape(before, after, line, align, left, first, right, tabs, (int) points, newPage, hold, outline);
    }

    /** The same on the page of what follows. */
    Shape kept() {
        return new Shape(before, after, line, align, left, first, right, tabs, rule, newPage, hold.next(true), outline);
    }

    /** The same at the head of a page. */
    Shape onNewPage() {
        return new Shape(before, after, line, align, left, first, right, tabs, rule, true, hold, outline);
    }

    /** Writes what differs from another shape, in the order that the schema wants. */
    void write(Xml xml, Shape base) throws IOException {
        toggle(xml, "w:keepNext", hold.next, base.hold.next);
        toggle(xml, "w:keepLines", hold.lines, base.hold.lines);
        toggle(xml, "w:pageBreakBefore", newPage, base.newPage);
        toggle(xml, "w:widowControl", hold.ends, base.hold.ends);
        if (rule != base.rule) {
            rule(xml);
        }
        if (!tabs.equals(base.tabs)) {
            tabs(xml, base);
        }
        if (before != base.before || after != base.after || line != base.line) {
            xml.empty("w:spacing", "w:before", before, "w:after", after, "w:line", line, "w:lineRule", "exact");
        }
        if (left != base.left || first != base.first || right != base.right) {
            String firstLine = first < 0 ? "w:hanging" : "w:firstLine";
            xml.empty("w:ind", "w:left", left, "w:right", right, firstLine, Math.abs(first));
        }
        if (align != base.align) {
            align(xml);
        }
        if (outline != base.outline) {
            xml.val("w:outlineLvl", outline == NONE ? BODY_LEVEL : outline);
        }
    }

    private static void toggle(Xml xml, String name, boolean on, boolean base) throws IOException {
        if (on != base) {
            xml.toggle(name, on);
        }
    }

    private void rule(Xml xml) throws IOException {
        xml.start("w:pBdr");
        if (rule == NONE) {
            xml.empty("w:bottom", "w:val", "nil");
        } else {
            int thickness = Twips.eighths(Gb9704.RED_RULE_THICKNESS);
            xml.empty("w:bottom", "w:val", "single", "w:sz", thickness, "w:space", rule, "w:color", RunProperties.RED);
        }
        xml.end();
    }

    private void tabs(Xml xml, Shape base) throws IOException {
        xml.start("w:tabs");
        for (Tab tab : base.tabs) {
            if (!tabs.contains(tab)) {
                xml.empty("w:tab", "w:val", "clear", "w:pos", tab.position);
            }
        }
        for (Tab tab : tabs) {
            xml.empty("w:tab", "w:val", tab.kind, "w:pos", tab.position);
        }
        xml.end();
    }

    /** Writes the horizontal position of lines. */
    void align(Xml xml) throws IOException {
        xml.val(
                "w:jc",
                switch (align) {
                    case JUSTIFIED -> "both";
                    case LEFT -> "left";
                    case CENTRE -> "center";
                    case RIGHT -> "right";
                });
    }
}
