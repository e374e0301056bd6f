// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.flow.Flow;
import candor.gongwen.flow.FlowImprint;
import candor.gongwen.flow.FlowMasthead;
import candor.gongwen.flow.FlowParagraph;
import candor.gongwen.flow.FlowTable;
import candor.gongwen.flow.ParagraphStyle;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.layout.Paginator.Placed;
import candor.gongwen.style.Gb9704;
import java.util.ArrayList;
import java.util.List;

/** Sets a flow on pages of GB/T 9704—2012. */
public final class Typesetter {

    private static final double TOLERANCE = 0.01;

    private final DocumentFonts fonts;

    /**
     * A typesetter for one document.
     *
     * @param fonts the fonts with which its flow was measured
     */
    public Typesetter(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The pages of a flow.
     *
     * @throws candor.gongwen.fonts.MissingFontException if a kind of type has no font
     */
    public Pages set(Flow flow) {
        List<Piece> pieces = new ArrayList<>();
        ImprintGeometry imprint = null;
        ParagraphSetter paragraphs = new ParagraphSetter(fonts);
        for (int i = 0; i < flow.blocks().size(); i++) {
            switch (flow.blocks().get(i)) {
                case FlowMasthead masthead -> pieces.add(new MastheadSetter(fonts).piece(masthead.masthead()));
                case FlowParagraph paragraph -> pieces.addAll(paragraphs.pieces(paragraph, i));
                case FlowTable table -> pieces.addAll(new TableSetter(table, fonts).pieces());
                case FlowImprint end -> imprint = ImprintGeometry.of(end.imprint(), fonts);
            }
        }
        Paginator.Result result = Paginator.paginate(pieces);
        List<List<Placed>> placed = new ArrayList<>(result.pages());
        boolean alone = imprint != null && !fits(imprint, placed.getLast());
        if (alone) {
            placed.add(List.of());
        }
        return new Pages(
                flow.metadata(),
                draw(placed, imprint),
                outline(placed),
                alone,
                forcedBreaks(flow, result.moved()),
                fonts.substitutions());
    }

    /** Headings go along with what follows them in every word processor; only body text needs telling. */
    private static List<ForcedBreak> forcedBreaks(Flow flow, List<Piece> moved) {
        List<ForcedBreak> breaks = new ArrayList<>();
        for (Piece piece : moved) {
            Piece.Source source = piece.source();
            if (source != null
                    && flow.blocks().get(source.block()) instanceof FlowParagraph paragraph
                    && paragraph.style() == ParagraphStyle.BODY) {
                breaks.add(new ForcedBreak(source.block(), source.offset()));
            }
        }
        return breaks;
    }

    private static boolean fits(ImprintGeometry imprint, List<Placed> page) {
        double used = page.isEmpty() ? 0 : page.getLast().bottom();
        return used + imprint.height() <= Gb9704.TYPE_AREA_HEIGHT + TOLERANCE;
    }

    /** The imprint's last rule lies on the lower edge of the last page's type area (§7.4.1). */
    private List<Page> draw(List<List<Placed>> placed, ImprintGeometry imprint) {
        PageNumbers numbers = new PageNumbers(fonts);
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= placed.size(); number++) {
            PageDrawing drawing = new PageDrawing();
            drawing.add(placed.get(number - 1));
            if (imprint != null && number == placed.size()) {
                drawing.add(imprint.lines(), imprint.rules(), Gb9704.TYPE_AREA_HEIGHT - imprint.height());
            }
            drawing.add(List.of(numbers.line(number)), List.of(), 0);
            pages.add(drawing.page(number));
        }
        return pages;
    }

    private static List<OutlineEntry> outline(List<List<Placed>> placed) {
        List<OutlineEntry> outline = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            for (Placed p : placed.get(i)) {
                Piece.Mark mark = p.piece().mark();
                if (mark != null) {
                    outline.add(new OutlineEntry(mark.title(), mark.level(), i + 1, Gb9704.MARGIN_TOP + p.top()));
                }
            }
        }
        return outline;
    }
}
