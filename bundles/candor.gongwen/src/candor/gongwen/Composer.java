// SPDX-License-Identifier: EPL-2.0
package candor.gongwen;

import candor.gongwen.document.OfficialDocument;
import candor.gongwen.flow.Flow;
import candor.gongwen.flow.FlowBlock;
import candor.gongwen.flow.FlowBuilder;
import candor.gongwen.flow.FlowParagraph;
import candor.gongwen.flow.ParagraphStyle;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.layout.ImprintGeometry;
import candor.gongwen.layout.Pages;
import candor.gongwen.layout.Remark;
import candor.gongwen.layout.Typesetter;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.HouseStyle;
import candor.gongwen.style.PageGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets a document and looks at its pages. Where they break a rule of GB/T 9704—2012 that another setting can keep, it
 * sets the document again; this cannot be known before there are pages.
 */
final class Composer {

    /** The least number of free lines above the page of 署名 that a reader notices as a hole (实务). */
    private static final int HOLE = 5;
    /** The most free lines that are no hole: the last lines of a text go along with 署名 (实务). */
    private static final int NO_HOLE = 2;

    private final FontLibrary fonts;
    private final HouseStyle style;

    Composer(FontLibrary fonts, HouseStyle style) {
        this.fonts = fonts;
        this.style = style;
    }

    /**
     * A document that is set.
     *
     * @param flow as paragraphs
     * @param pages the same on pages, with remarks
     */
    record Composition(Flow flow, Pages pages) {}

    /** Sets a document. */
    Composition compose(OfficialDocument document) {
        List<Remark> remarks = new ArrayList<>();
        OfficialDocument settled = document;
        Composition composed = set(document, PageGrid.STANDARD);
        if (lacksText(composed, document) && mayMove(document)) {
            OfficialDocument moved = document.addressedInImprint();
            Composition other = set(moved, PageGrid.STANDARD);
            if (other.pages().firstPageText()) {
                settled = moved;
                composed = other;
                remarks.add(Remark.RECIPIENTS_IN_IMPRINT);
            }
        }
        if (lacksText(composed, document)) {
            remarks.add(Remark.NO_TEXT_ON_FIRST_PAGE);
        }
        if (composed.pages().gap() >= HOLE) {
            Optional<PageGrid> grid = gridWithoutHole(settled);
            if (grid.isPresent()) {
                composed = set(settled, grid.get());
                remarks.add(Remark.adjusted(grid.get()));
            } else {
                remarks.add(Remark.hole(composed.pages().gap()));
            }
        }
        return new Composition(composed.flow(), composed.pages().with(remarks));
    }

    private static boolean lacksText(Composition composition, OfficialDocument document) {
        return !composition.pages().firstPageText()
                && !document.content().blocks().isEmpty();
    }

    /** Whether there are 主送机关 and a 版记 that would hold them on one page. */
    private boolean mayMove(OfficialDocument document) {
        if (document.imprint() == null || document.content().recipients().isEmpty()) {
            return false;
        }
        return ImprintGeometry.of(document.addressedInImprint().imprint(), new DocumentFonts(fonts))
                        .height()
                <= Gb9704.TYPE_AREA_HEIGHT;
    }

    /**
     * The smallest change of line pitch and letter spacing that leaves no hole above 署名 and takes no text off the first page (§7.3.5.5); where
     * none does, the one that leaves the smallest, as long as it is smaller than a hole that is noticed.
     */
    private Optional<PageGrid> gridWithoutHole(OfficialDocument document) {
        PageGrid best = null;
        int least = HOLE;
        for (PageGrid grid : PageGrid.ADJUSTED) {
            DocumentFonts measured = new DocumentFonts(fonts, grid);
            Pages pages = new Typesetter(measured).set(upToSignature(flow(document, measured)));
            if (pages.gap() < least && pages.firstPageText()) {
                best = grid;
                least = pages.gap();
            }
            if (least <= NO_HOLE) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Flow upToSignature(Flow flow) {
        List<FlowBlock> blocks = flow.blocks();
        int end = 0;
        while (end < blocks.size()
                && !(blocks.get(end) instanceof FlowParagraph paragraph
                        && paragraph.style() == ParagraphStyle.ATTACHMENT_LABEL)) {
            end++;
        }
        return new Flow(flow.metadata(), flow.grid(), blocks.subList(0, end));
    }

    private Composition set(OfficialDocument document, PageGrid grid) {
        DocumentFonts measured = new DocumentFonts(fonts, grid);
        Flow flow = flow(document, measured);
        return new Composition(flow, new Typesetter(measured, style).set(flow));
    }

    private static Flow flow(OfficialDocument document, DocumentFonts measured) {
        return new FlowBuilder(measured, measured.grid()).build(document);
    }
}
