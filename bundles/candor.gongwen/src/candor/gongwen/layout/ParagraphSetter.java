// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.flow.FlowParagraph;
import candor.gongwen.flow.FlowParagraph.Align;
import candor.gongwen.flow.FlowParagraph.Indent;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.style.Gb9704;
import java.util.ArrayList;
import java.util.List;

/** Sets a paragraph as lines of the grid. */
final class ParagraphSetter {

    /** A paragraph of up to so many lines that is kept with the next moves as a whole; a longer one lets go of its beginning. */
    private static final int LINES_KEPT = 3;
    /** So many lines of a longer one stay with the next. */
    private static final int LAST_LINES_KEPT = 2;

    private final DocumentFonts fonts;
    private final double typeArea;

    /**
     * For paragraphs of one kind of sheet.
     *
     * @param typeArea width of the type area in points
     */
    ParagraphSetter(DocumentFonts fonts, double typeArea) {
        this.fonts = fonts;
        this.typeArea = typeArea;
    }

    /**
     * The lines of a paragraph.
     *
     * @param block its index in the flow
     */
    List<Piece> pieces(FlowParagraph paragraph, int block) {
        MeasuredText text = new MeasuredText(paragraph.spans(), fonts);
        Indent indent = paragraph.indent();
        double width = typeArea - indent.right();
        List<LineBreaker.Line> lines = new LineBreaker(text).lines(width - indent.first(), width - indent.left());
        LineSetter setter = new LineSetter(text, TextLine.Part.BODY);
        double pitch = paragraph.style().linePitch();
        boolean justified = paragraph.align() == Align.JUSTIFIED;
        double share = share(paragraph.align());
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double x = i == 0 ? indent.first() : indent.left();
            TextLine line =
                    setter.set(lines.get(i), x, width - x, justified, share).moved(0, Gb9704.BASELINE * pitch);
            pieces.add(new SetPiece(
                    pitch,
                    place(paragraph, i, lines.size()),
                    mark(paragraph, i),
                    new Piece.Source(block, text.offset(lines.get(i).start())),
                    List.of(line),
                    List.of()));
        }
        return pieces;
    }

    private static Piece.Place place(FlowParagraph paragraph, int line, int lines) {
        boolean kept = paragraph.keepWithNext() && (lines <= LINES_KEPT || line >= lines - LAST_LINES_KEPT);
        return line == 0
                ? new Piece.Place(paragraph.blankLinesBefore() * Gb9704.LINE_PITCH, paragraph.pageBreakBefore(), kept)
                : new Piece.Place(0, false, kept);
    }

    private static Piece.Mark mark(FlowParagraph paragraph, int line) {
        return line > 0 || paragraph.bookmark() == null
                ? null
                : new Piece.Mark(paragraph.bookmark(), paragraph.outlineLevel());
    }

    private static double share(Align align) {
        return switch (align) {
            case JUSTIFIED, LEFT -> 0;
            case CENTRE -> 0.5;
            case RIGHT -> 1;
        };
    }
}
