// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import java.util.regex.Pattern;

/** Tells whether a text names facts: a number, a time, a title or quotation, or a concrete thing. */
public final class Facts {

    private static final Pattern FIGURE = Pattern.compile("[0-9０-９]");
    private static final Pattern COUNTED =
            Pattern.compile("[一二两三四五六七八九十百千]+(?:多|余|几)?(?:次|名|份|件|户|趟|稿|轮|处|场|年|月|天|周|个月|小时|分钟|公里|万|条|所|家|位|项)");
    private static final Pattern COUNTED_PIECES = Pattern.compile("(?<![二两三四五六七八九十百千])[二两三四五六七八九十百千]+(?:多|余|几)?个");
    private static final Pattern TIME =
            Pattern.compile("去年|今年|前年|上周|上个?月|本月|春节|国庆|中秋|期间|上半年|下半年|[一二三四]季度|[春夏秋冬]天|当天|当晚");
    private static final Pattern TITLE = Pattern.compile("《[^》]{1,200}》|“[^”]{2,200}”");

    private final WordLists lists;

    public Facts(WordLists lists) {
        this.lists = lists;
    }

    /** Whether a text names something. */
    public boolean in(String text) {
        return FIGURE.matcher(text).find()
                || COUNTED.matcher(text).find()
                || COUNTED_PIECES.matcher(text).find()
                || TIME.matcher(text).find()
                || TITLE.matcher(text).find()
                || lists.of(WordList.MATTER).in(text);
    }
}
