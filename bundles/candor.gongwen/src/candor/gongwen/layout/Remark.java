// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.style.PageGrid;
import candor.gongwen.texts.LibraryTexts;
import java.util.Locale;

/**
 * What the layout did or could not do for a clause of GB/T 9704—2012, for people to know before they print.
 *
 * @param message for people, in Chinese
 * @param isFinding whether it is a fault that a person has to mend; otherwise it was mended
 */
public record Remark(String message, boolean isFinding) {

    /** 主送机关 went to the 版记, because the first page had no room for text below them (§7.3.2). */
    public static final Remark RECIPIENTS_IN_IMPRINT = new Remark(LibraryTexts.get("page.recipients"), false);

    /** The first page has no text all the same (§7.3.3). */
    public static final Remark NO_TEXT_ON_FIRST_PAGE = new Remark(LibraryTexts.get("page.text"), true);

    /** 署名 leaves a hole above it, and no spacing within the range takes it away (§7.3.5.5). */
    public static Remark hole(int lines) {
        return new Remark(LibraryTexts.get("page.hole", lines), false);
    }

    /** Another grid was taken, so that 署名 leaves no hole above it (§7.3.5.5). */
    public static Remark adjusted(PageGrid grid) {
        String pitch = String.format(Locale.ROOT, "%.2f", grid.linePitch());
        String spacing = String.format(Locale.ROOT, "%+.2f", grid.letterSpacing());
        return new Remark(LibraryTexts.get("page.adjusted", grid.lines(), grid.characters(), pitch, spacing), false);
    }
}
