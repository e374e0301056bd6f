// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.texts.LibraryTexts;

/** What the layout did or could not do for a clause of GB/T 9704—2012, for people to know before they print. */
public enum Remark {
    /** 主送机关 went to the 版记, because the first page had no room for text below them (§7.3.2). */
    RECIPIENTS_IN_IMPRINT("page.recipients", false),
    /** The first page has no text all the same (§7.3.3). */
    NO_TEXT_ON_FIRST_PAGE("page.text", true);

    private final String key;
    private final boolean finding;

    Remark(String key, boolean finding) {
        this.key = key;
        this.finding = finding;
    }

    /** For people, in Chinese. */
    public String message() {
        return LibraryTexts.get(key);
    }

    /** Whether it is a fault that a person has to mend; otherwise it was mended. */
    public boolean isFinding() {
        return finding;
    }
}
