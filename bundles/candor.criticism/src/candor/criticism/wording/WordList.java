// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import java.util.Locale;

/** The lists of words by which texts are judged; each is a file {@code words/<name>.txt}. */
public enum WordList {
    /** How a wish begins: 希望, 建议, 今后要. */
    WISH,
    /** What says that something is wanting: 不够, 没有, 流于形式. */
    DEFICIENCY,
    /** Whom one may speak of instead of oneself: 班子, 科室, 下属单位. */
    OTHERS,
    /** What may stand before these: 部分, 个别, 各. */
    OTHERS_BEFORE,
    /** Words that, behind one of these, make it the object of one's own work: 党员管理, 干部培训. */
    OTHERS_AS_OBJECT,
    /** What says that one speaks of oneself: 我, 本人. */
    ONESELF,
    /** Praise: 取得显著成效, 圆满完成. */
    MERIT,
    /** What every stock phrase is about: 学习, 调研, 大局意识. */
    STOCK_TOPIC,
    /** What every stock phrase says about it: 不够, 有待提高. */
    STOCK_VERDICT,
    /** Words that mean somebody without saying who: 有的, 个别, 部分. */
    VAGUE,
    /** What is said without saying by whom: 据反映, 有人说. */
    HEARSAY,
    /** Those of whom it is said: 同志, 干部, 领导. */
    PEOPLE,
    /** Others who are quoted without a name: 群众, 家长, 代表. */
    SPEAKER,
    /** What makes a quotation of it: 反映, 说, 有意见. */
    SAYING,
    /** Things that one can go and look at: 工程, 合同, 投诉. */
    MATTER;

    /** Name of the file. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
