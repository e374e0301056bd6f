// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

/** What the layout did or could not do for a clause of GB/T 9704—2012, for people to know before they print. */
public enum Remark {
    /** 主送机关 went to the 版记, because the first page had no room for text below them (§7.3.2). */
    RECIPIENTS_IN_IMPRINT("主送机关过多，首页排不下正文，已移至版记（GB/T 9704 7.3.2）", false),
    /** The first page has no text all the same (§7.3.3). */
    NO_TEXT_ON_FIRST_PAGE("首页没有正文，不合 GB/T 9704 7.3.3“首页必须显示正文”：请精简主送机关或标题", true);

    private final String message;
    private final boolean finding;

    Remark(String message, boolean finding) {
        this.message = message;
        this.finding = finding;
    }

    /** For people, in Chinese. */
    public String message() {
        return message;
    }

    /** Whether it is a fault that a person has to mend; otherwise it was mended. */
    public boolean isFinding() {
        return finding;
    }
}
