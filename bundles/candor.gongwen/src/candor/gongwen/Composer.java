// SPDX-License-Identifier: EPL-2.0
package candor.gongwen;

import candor.gongwen.document.OfficialDocument;
import candor.gongwen.flow.Flow;
import candor.gongwen.flow.FlowBuilder;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.layout.ImprintGeometry;
import candor.gongwen.layout.Pages;
import candor.gongwen.layout.Remark;
import candor.gongwen.layout.Typesetter;
import candor.gongwen.style.Gb9704;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a document, looks at its pages, and sets it again where GB/T 9704—2012 gives a way out: what depends on pages cannot be known before.
 */
final class Composer {

    private final FontLibrary fonts;

    Composer(FontLibrary fonts) {
        this.fonts = fonts;
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
        Composition first = set(document);
        if (first.pages().firstPageText() || document.content().blocks().isEmpty()) {
            return first;
        }
        List<Remark> remarks = new ArrayList<>();
        Composition last = first;
        if (mayMove(document)) {
            Composition moved = set(document.addressedInImprint());
            if (moved.pages().firstPageText()) {
                last = moved;
                remarks.add(Remark.RECIPIENTS_IN_IMPRINT);
            }
        }
        if (!last.pages().firstPageText()) {
            remarks.add(Remark.NO_TEXT_ON_FIRST_PAGE);
        }
        return new Composition(last.flow(), last.pages().with(remarks));
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

    private Composition set(OfficialDocument document) {
        DocumentFonts measured = new DocumentFonts(fonts);
        Flow flow = new FlowBuilder(measured).build(document);
        return new Composition(flow, new Typesetter(measured).set(flow));
    }
}
