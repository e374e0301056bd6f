// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.flow.FlowBlock;
import candor.gongwen.flow.FlowImprint;
import candor.gongwen.flow.FlowMasthead;
import candor.gongwen.flow.FlowParagraph;
import candor.gongwen.flow.FlowSection;
import candor.gongwen.flow.FlowTable;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.layout.Paginator.Placed;
import candor.gongwen.style.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Sets the blocks of a flow as pieces and fills pages with them, one run of pages for each kind of sheet. */
final class SectionSetter {

    private final DocumentFonts fonts;
    private final Element structure = Element.document();
    private final List<SetPage> pages = new ArrayList<>();
    private final List<List<Piece>> moved = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private Sheet sheet = Sheet.PORTRAIT;
    private ImprintGeometry imprint;
    private int block;

    /**
     * What stands on a page.
     *
     * @param sheet how it is held
     * @param pieces from top to bottom
     */
    record SetPage(Sheet sheet, List<Placed> pieces) {}

    SectionSetter(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    /** Sets the next block of the flow. */
    void add(FlowBlock next) {
        switch (next) {
            case FlowSection section -> begin(section);
            case FlowMasthead masthead -> pieces.add(new MastheadSetter(fonts, structure).piece(masthead.masthead()));
            case FlowParagraph paragraph ->
                pieces.addAll(new ParagraphSetter(fonts, structure, sheet.typeAreaWidth()).pieces(paragraph, block));
            case FlowTable table -> pieces.addAll(new TableSetter(table, fonts, sheet, structure).pieces());
            case FlowImprint end -> imprint = ImprintGeometry.of(end.imprint(), fonts, structure);
        }
        block++;
    }

    private void begin(FlowSection section) {
        if (block > 0) {
            finish();
        }
        sheet = section.sheet();
    }

    private void finish() {
        Paginator.Result result = Paginator.paginate(pieces, sheet.typeAreaHeight());
        result.pages().forEach(page -> pages.add(new SetPage(sheet, page)));
        moved.addAll(result.moved());
        pieces = new ArrayList<>();
    }

    /** The pages of all blocks, at least one; to be asked once, when all are added. */
    List<SetPage> pages() {
        finish();
        return pages;
    }

    /** The document as a reader understands it. */
    Element structure() {
        return structure;
    }

    /** The 版记, or {@code null}. */
    ImprintGeometry imprint() {
        return imprint;
    }

    /** See {@link Paginator.Result#moved()}. */
    List<List<Piece>> moved() {
        return moved;
    }
}
