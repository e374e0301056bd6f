// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.flow.Flow;
import candor.gongwen.flow.FlowParagraph;
import candor.gongwen.flow.ParagraphFormat.Keep;
import candor.gongwen.flow.ParagraphStyle;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.layout.Paginator.Placed;
import candor.gongwen.layout.SectionSetter.SetPage;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.HouseStyle;
import candor.gongwen.style.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets a flow on pages of GB/T 9704—2012. */
public final class Typesetter {

    private static final double TOLERANCE = 0.01;
    /** What may stand above the first paragraph of text. */
    private static final Set<ParagraphStyle> TITLES =
            EnumSet.of(ParagraphStyle.TITLE, ParagraphStyle.TITLE_VERSION, ParagraphStyle.RECIPIENTS);

    private final DocumentFonts fonts;
    private final HouseStyle style;

    /** A typesetter for one document in the standard's own style. */
    public Typesetter(DocumentFonts fonts) {
        this(fonts, HouseStyle.STANDARD);
    }

    /**
     * A typesetter for one document.
     *
     * @param fonts the fonts with which its flow was measured
     * @param style of the office
     */
    public Typesetter(DocumentFonts fonts, HouseStyle style) {
        this.fonts = fonts;
        this.style = style;
    }

    /**
     * The pages of a flow.
     *
     * @throws candor.gongwen.fonts.MissingFontException if a kind of type has no font
     */
    public Pages set(Flow flow) {
        SectionSetter setter = new SectionSetter(fonts);
        flow.blocks().forEach(setter::add);
        List<SetPage> pages = setter.pages();
        ImprintGeometry imprint = setter.imprint();
        int textPages = pages.size();
        ImprintPage imprintPage = imprint == null
                ? ImprintPage.WITH_TEXT
                : ImprintPage.of(textPages, fits(imprint, pages.getLast().pieces()), style.imprintOnEvenPage());
        pages.addAll(Collections.nCopies(imprintPage.added(), new SetPage(Sheet.PORTRAIT, List.of())));
        int numbered = imprintPage == ImprintPage.EVEN_BEHIND_BLANK ? textPages : pages.size();
        return new Pages(
                flow.metadata(),
                draw(flow.metadata().mark(), pages, imprint, numbered),
                setter.structure(),
                outline(pages),
                imprintPage,
                gap(flow, pages),
                hasText(flow, pages.getFirst().pieces()),
                heldBlocks(flow, setter.moved()),
                fonts.substitutions(),
                List.of());
    }

    /**
     * Word processors are told to hold on to the last lines of a long paragraph only where that mattered: some of them move all of it, and
     * would leave the first page without text.
     */
    private static Set<Integer> heldBlocks(Flow flow, List<List<Piece>> moved) {
        return moved.stream()
                .flatMap(List::stream)
                .map(Piece::source)
                .filter(Objects::nonNull)
                .map(Piece.Source::block)
                .filter(block -> flow.blocks().get(block) instanceof FlowParagraph paragraph
                        && paragraph.format().keep() == Keep.LAST_LINES
                        && !isFirstText(flow, block))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many lines of the grid stay free on the page before the one on which 署名 stands, if what stands above 署名 is text. */
    private static int gap(Flow flow, List<SetPage> pages) {
        for (int i = 1; i < pages.size(); i++) {
            List<Placed> page = pages.get(i).pieces();
            boolean signed = page.stream().anyMatch(placed -> is(flow, placed, ParagraphStyle.SIGNATURE));
            if (signed) {
                SetPage before = pages.get(i - 1);
                double free = before.sheet().typeAreaHeight()
                        - before.pieces().getLast().bottom();
                boolean text = page.getFirst().piece().source() != null;
                return text ? (int) ((free + TOLERANCE) / flow.grid().linePitch()) : 0;
            }
        }
        return 0;
    }

    private static boolean is(Flow flow, Placed placed, ParagraphStyle style) {
        Piece.Source source = placed.piece().source();
        return source != null
                && flow.blocks().get(source.block()) instanceof FlowParagraph paragraph
                && paragraph.style() == style;
    }

    private static boolean hasText(Flow flow, List<Placed> page) {
        return page.stream()
                .map(Placed::piece)
                .anyMatch(piece -> piece instanceof RowPiece
                        || piece.source() != null
                                && flow.blocks().get(piece.source().block()) instanceof FlowParagraph paragraph
                                && !TITLES.contains(paragraph.style()));
    }

    private static boolean isFirstText(Flow flow, int block) {
        return flow.blocks().get(block - 1) instanceof FlowParagraph above && TITLES.contains(above.style());
    }

    private static boolean fits(ImprintGeometry imprint, List<Placed> page) {
        double used = page.isEmpty() ? 0 : page.getLast().bottom();
        return used + imprint.height() <= Gb9704.TYPE_AREA_HEIGHT + TOLERANCE;
    }

    /**
     * The imprint's last rule lies on the lower edge of the last page's type area (§7.4.1).
     *
     * @param mark across every page; empty for none
     * @param numbered how many pages have a number
     */
    private List<Page> draw(String mark, List<SetPage> pages, ImprintGeometry imprint, int numbered) {
        PageNumbers numbers = new PageNumbers(fonts);
        List<Page> drawn = new ArrayList<>();
        for (int number = 1; number <= pages.size(); number++) {
            SetPage page = pages.get(number - 1);
            PageDrawing drawing = new PageDrawing(page.sheet());
            if (!mark.isEmpty()) {
                drawing.mark(new PageMark(fonts).line(mark, page.sheet()));
            }
            drawing.add(page.pieces());
            if (imprint != null && number == pages.size()) {
                drawing.add(imprint.lines(), imprint.rules(), Gb9704.TYPE_AREA_HEIGHT - imprint.height());
            }
            if (number <= numbered) {
                drawing.add(numbers.line(number));
            }
            drawn.add(drawing.page(number));
        }
        return drawn;
    }

    private static List<OutlineEntry> outline(List<SetPage> pages) {
        List<OutlineEntry> outline = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            SetPage page = pages.get(i);
            for (Placed p : page.pieces()) {
                Piece.Mark mark = p.piece().mark();
                if (mark != null) {
                    outline.add(new OutlineEntry(
                            mark.title(), mark.level(), i + 1, page.sheet().top() + p.top()));
                }
            }
        }
        return outline;
    }
}
