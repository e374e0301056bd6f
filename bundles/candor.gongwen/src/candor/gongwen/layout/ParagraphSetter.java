// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.flow.FlowParagraph;
import candor.gongwen.flow.ParagraphFormat;
import candor.gongwen.flow.ParagraphFormat.Align;
import candor.gongwen.flow.ParagraphFormat.Indent;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.style.Gb9704;
import java.util.ArrayList;
import java.util.List;

/** Sets a paragraph as lines of the grid. */
final class ParagraphSetter {

    /** The number of last lines that stay with the next paragraph where not all of them do. */
    private static final int LAST_LINES_KEPT = 2;

    private final DocumentFonts fonts;
    private final Element structure;
    private final double typeArea;
    private final double gridPitch;

    /**
     * Makes a setter of paragraphs for one kind of sheet.
     *
     * @param structure of the document, to which its paragraphs are added
     * @param typeArea width of the type area in points
     */
    ParagraphSetter(DocumentFonts fonts, Element structure, double typeArea) {
        this.fonts = fonts;
        this.structure = structure;
        this.typeArea = typeArea;
        gridPitch = fonts.grid().linePitch();
    }

    /**
     * The lines of a paragraph.
     *
     * @param block its index in the flow
     */
    List<Piece> pieces(FlowParagraph paragraph, int block) {
        MeasuredText text = new MeasuredText(paragraph.spans(), fonts);
        ParagraphFormat format = paragraph.format();
        Indent indent = format.indent();
        double width = typeArea - indent.right();
        List<LineBreaker.Line> lines = new LineBreaker(text).lines(width - indent.first(), width - indent.left());
        LineSetter setter = new LineSetter(text, TextLine.Part.BODY, element(paragraph));
        double pitch = paragraph.style().linePitch(fonts.grid());
        boolean justified = format.align() == Align.JUSTIFIED;
        double share = share(format.align());
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double x = i == 0 ? indent.first() : indent.left();
            TextLine line =
                    setter.set(lines.get(i), x, width - x, justified, share).moved(0, Gb9704.BASELINE * pitch);
            pieces.add(new SetPiece(
                    pitch,
                    place(format, i, lines.size()),
                    mark(paragraph, i),
                    new Piece.Source(block),
                    List.of(line),
                    List.of()));
        }
        if (format.blankAfter() > 0) {
            double height = format.blankAfter() * gridPitch;
            pieces.add(
                    new SetPiece(height, place(format, lines.size(), lines.size()), null, null, List.of(), List.of()));
        }
        return pieces;
    }

    /** A blank line says nothing; a title is the first level of headings, those of the text come below it. */
    private Element element(FlowParagraph paragraph) {
        if (paragraph.spans().isEmpty()) {
            return null;
        }
        return switch (paragraph.style()) {
            case TITLE, ATTACHMENT_TITLE -> structure.addHeading(1);
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 ->
                structure.addHeading(paragraph.style().headingLevel() + 1);
            default -> structure.add(Element.Kind.PARAGRAPH);
        };
    }

    private Piece.Place place(ParagraphFormat format, int line, int lines) {
        boolean kept =
                switch (format.keep()) {
                    case NOT -> false;
                    case ENDS -> line < lines - 1 && (line == 0 || line == lines - 2);
                    case LAST_LINES -> line >= lines - LAST_LINES_KEPT;
                    case WHOLE -> true;
                };
        return line == 0
                ? new Piece.Place(format.blankBefore() * gridPitch, format.newPage(), kept)
                : new Piece.Place(0, false, kept);
    }

    private static Piece.Mark mark(FlowParagraph paragraph, int line) {
        return line > 0 || paragraph.bookmark() == null
                ? null
                : new Piece.Mark(paragraph.bookmark(), paragraph.outlineLevel());
    }

    /** Share of the spare room that goes to the left of a line. */
    static double share(Align align) {
        return switch (align) {
            case JUSTIFIED, LEFT -> 0;
            case CENTRE -> 0.5;
            case RIGHT -> 1;
        };
    }
}
