// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.document.Imprint;
import candor.gongwen.flow.FlowSpan;
import candor.gongwen.flow.ParagraphFormat.Indent;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.style.FontRole;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the elements of a 版记 stand (GB/T 9704—2012 §7.4), in points from its own upper left corner; its width is that of the type area.
 *
 * @param lines of text
 * @param rules thick first and last, thin between
 * @param height from the upper edge of the first rule to the lower edge of the last
 */
public record ImprintGeometry(List<TextLine> lines, List<RuleLine> rules, double height) {

    /** Look of all its text: 4号仿宋. */
    public static final TextStyle STYLE = new TextStyle(FontRole.FANGSONG, Gb9704.SIZE_4);

    /** 左右各空一字. */
    public static final double INDENT = Gb9704.SIZE_4;

    /** What stands before the recipients of copies; following lines align with what comes after it. */
    private static final String COPY_LABEL = "抄送：";
    /** What stands before 主送机关 that had to come here, set like the other. */
    private static final String MAIN_LABEL = "主送：";

    /** Indents of the recipients of copies. */
    public static final Indent COPIES = new Indent(INDENT + COPY_LABEL.length() * Gb9704.SIZE_4, INDENT, INDENT);
    /** Indents of the last line. */
    public static final Indent PRINTED = new Indent(INDENT, INDENT, INDENT);

    /** 主送机关 above 抄送机关, each kind that there is, without a rule between them (§7.4.2). */
    public static List<String> recipients(Imprint imprint) {
        List<String> recipients = new ArrayList<>();
        if (!imprint.mainTo().isEmpty()) {
            recipients.add(MAIN_LABEL + String.join("，", imprint.mainTo()) + "。");
        }
        if (!imprint.copyTo().isEmpty()) {
            recipients.add(COPY_LABEL + String.join("，", imprint.copyTo()) + "。");
        }
        return recipients;
    }

    /** The date with the word 印发. */
    public static String printed(Imprint imprint) {
        return imprint.printDate() + "印发";
    }

    /** Measures a 版记 in the fonts it will be printed in. */
    public static ImprintGeometry of(Imprint imprint, DocumentFonts fonts) {
        return of(imprint, fonts, Element.document());
    }

    /**
     * The same as a part of a document.
     *
     * @param structure of the document, to which its paragraphs are added
     */
    static ImprintGeometry of(Imprint imprint, DocumentFonts fonts, Element structure) {
        double pitch = isClose(imprint, fonts) ? Gb9704.IMPRINT_CLOSE_PITCH : Gb9704.IMPRINT_LINE_PITCH;
        return of(imprint, new Setter(fonts, structure), pitch, fonts);
    }

    /** Whether the lines of its recipients stand closer than usual, for they would not find room on one page. */
    public static boolean isClose(Imprint imprint, DocumentFonts fonts) {
        Setter trial = new Setter(fonts, Element.document());
        return of(imprint, trial, Gb9704.IMPRINT_LINE_PITCH, fonts).height > Gb9704.TYPE_AREA_HEIGHT;
    }

    private static ImprintGeometry of(Imprint imprint, Setter setter, double pitch, DocumentFonts fonts) {
        setter.rule(Gb9704.IMPRINT_THICK_RULE);
        double right = Gb9704.TYPE_AREA_WIDTH - INDENT;
        List<String> recipients = recipients(imprint);
        if (!recipients.isEmpty()) {
            setter.pitch = pitch;
            setter.recipients(recipients, INDENT, INDENT + fonts.width(COPY_LABEL, STYLE), right);
            setter.pitch = Gb9704.IMPRINT_LINE_PITCH;
            setter.rule(Gb9704.IMPRINT_THIN_RULE);
        }
        setter.row(imprint.printer(), printed(imprint), right);
        setter.rule(Gb9704.IMPRINT_THICK_RULE);
        return new ImprintGeometry(List.copyOf(setter.lines), List.copyOf(setter.rules), setter.y);
    }

    private static final class Setter {
        private final DocumentFonts fonts;
        private final List<TextLine> lines = new ArrayList<>();
        private final List<RuleLine> rules = new ArrayList<>();
        private final Element structure;
        private double pitch = Gb9704.IMPRINT_LINE_PITCH;
        private double y;

        Setter(DocumentFonts fonts, Element structure) {
            this.fonts = fonts;
            this.structure = structure;
        }

        void rule(double thickness) {
            rules.add(new RuleLine(0, y, Gb9704.TYPE_AREA_WIDTH, thickness, false));
            y += thickness;
        }

        /** Kinds of recipients below one another, as in the cell of a table. */
        void recipients(List<String> kinds, double first, double left, double right) {
            for (String kind : kinds) {
                text(kind, first, left, right);
                y -= Gb9704.IMPRINT_PADDING_TOP + Gb9704.IMPRINT_PADDING_BOTTOM;
            }
            y += Gb9704.IMPRINT_PADDING_TOP + Gb9704.IMPRINT_PADDING_BOTTOM;
        }

        /** A justified text whose first line begins at {@code first} and whose other lines begin at {@code left}. */
        void text(String characters, double first, double left, double right) {
            MeasuredText text = measured(characters);
            LineSetter setter = new LineSetter(text, TextLine.Part.IMPRINT, structure.add(Element.Kind.PARAGRAPH));
            y += Gb9704.IMPRINT_PADDING_TOP;
            double x = first;
            for (LineBreaker.Line line : LineBreaker.inCell(text).lines(right - first, right - left)) {
                lines.add(setter.set(line, x, right - x, true, 0).moved(0, baseline()));
                y += pitch;
                x = left;
            }
            y += Gb9704.IMPRINT_PADDING_BOTTOM;
        }

        /** A text at the left and one at the right; the right one takes a line of its own where both do not fit on one. */
        void row(String atLeft, String atRight, double right) {
            boolean together =
                    INDENT + fonts.width(atLeft, STYLE) + STYLE.size() + fonts.width(atRight, STYLE) <= right;
            double top = y;
            text(atLeft, INDENT, INDENT, right);
            if (together) {
                y = top;
            } else {
                y -= Gb9704.IMPRINT_PADDING_TOP + Gb9704.IMPRINT_PADDING_BOTTOM;
            }
            text(atRight, right - fonts.width(atRight, STYLE), INDENT, right);
        }

        private double baseline() {
            return y + Gb9704.BASELINE * pitch;
        }

        private MeasuredText measured(String characters) {
            return new MeasuredText(List.of(new FlowSpan(characters, STYLE, null)), fonts);
        }
    }
}
