// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.document.Metadata;
import candor.gongwen.fonts.FontSubstitution;
import java.util.List;
import java.util.Set;

/**
 * A document set on pages.
 *
 * @param metadata document properties
 * @param pages in order, at least one
 * @param structure what they hold, as a reader understands it
 * @param outline headings in order
 * @param imprint where the 版记 stands
 * @param gap how many lines stay free above the page on which 署名 stands, because text goes along with it; 0 where it has no page break
 *     above it
 * @param firstPageText whether the first page has anything but 版头, title and 主送机关
 * @param heldBlocks indices in the flow of long paragraphs whose last lines went to the next page along with the signature
 * @param substitutions fonts that stood in for others
 * @param remarks what was done, or could not be done, for a clause of the standard
 */
public record Pages(
        Metadata metadata,
        List<Page> pages,
        Element structure,
        List<OutlineEntry> outline,
        ImprintPage imprint,
        int gap,
        boolean firstPageText,
        Set<Integer> heldBlocks,
        List<FontSubstitution> substitutions,
        List<Remark> remarks) {

    public Pages {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
        heldBlocks = Set.copyOf(heldBlocks);
        substitutions = List.copyOf(substitutions);
        remarks = List.copyOf(remarks);
    }

    /** The same with remarks. */
    public Pages with(List<Remark> all) {
        return new Pages(
                metadata, pages, structure, outline, imprint, gap, firstPageText, heldBlocks, substitutions, all);
    }
}
