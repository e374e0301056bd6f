// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import java.util.regex.Pattern;

/** Tells whether a text names facts: a number, a time, a title or quotation, or a concrete thing. */
public final class Facts {

    private static final Pattern FIGURE = Pattern.compile("[0-9０-９]");
    private static final Pattern COUNTED = Pattern.compile(
            "(?<!新的)[一二两三四五六七八九十百千]+(?:多|余|几|来)?(?:次|名|份|件|户|趟|稿|轮|处|场|年|月|天|周|个月|个季度|小时|分钟|公里|万|条|所|家|位|项)");
    private static final Pattern COUNTED_PIECES = Pattern.compile("(?<![二两三四五六七八九十百千])[二两三四五六七八九十百千]+(?:多|余|几)?个");
    private static final Pattern TIME = Pattern.compile(
            "去年|今年|前年|年初|年底|腊月|正月|暑假|寒假|假期|开学|半年|半个月|全年(?=没有|未|只|仅)|上周|上个?月|本月|春节|国庆|中秋|期间|上半年|下半年|[一二三四]季度|[春夏秋冬]天|当天|当晚");
    /** Something that happened once: 打过招呼, 一本也没有, 由别人替, 到…才. */
    private static final Pattern EVENT = Pattern.compile("[\\u4e00-\\u9fff]过(?![于程去多得分高快问硬关度滤失错重早急低大长剩期后细宽严松节])"
            + "|一[本次个名项条件份户页天]也|代签|代写|代为|替[\\u4e00-\\u9fff]|到[^，。；、]{1,6}才");

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
                || EVENT.matcher(text).find()
                || TITLE.matcher(text).find()
                || lists.of(WordList.MATTER).in(text);
    }
}
