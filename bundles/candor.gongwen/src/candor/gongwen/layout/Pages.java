// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.document.Metadata;
import candor.gongwen.fonts.FontSubstitution;
import java.util.List;

/**
 * A document set on pages.
 *
 * @param metadata document properties
 * @param pages in order, at least one
 * @param outline headings in order
 * @param imprintAlone whether the 版记 stands on a page without text, because the last page of text had no room for it
 * @param forcedBreaks where lines of body text were moved to the next page although there was room for them
 * @param substitutions fonts that stood in for others
 */
public record Pages(
        Metadata metadata,
        List<Page> pages,
        List<OutlineEntry> outline,
        boolean imprintAlone,
        List<ForcedBreak> forcedBreaks,
        List<FontSubstitution> substitutions) {

    public Pages {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
        forcedBreaks = List.copyOf(forcedBreaks);
        substitutions = List.copyOf(substitutions);
    }
}
