// SPDX-License-Identifier: EPL-2.0
package candor.process.rules;

import candor.base.text.Text;
import candor.core.rules.Source;

/**
 * Where the rules are written down. An article is verified where it was read in a published text; an article known from reports
 * only is not shown to people (docs/domain.md §0).
 */
public final class RuleSources {

    /** 《县以上党和国家机关党员领导干部民主生活会若干规定》; from its article 5 on nobody has seen the text yet (docs/domain.md §0). */
    public static final Source REGULATION = named("regulation");

    /** Its article on how often, when, and with how many to meet. */
    public static final Source REGULATION_5 = REGULATION.reportedlyAt(text("article.5"));

    /** 《党政机关公文处理工作条例》 article 9: what a document carries. */
    public static final Source HANDLING_9 = named("handling").verifiedAt(text("article.9.6"));

    /** Its article 15: how to write to a superior. */
    public static final Source HANDLING_15 = named("handling").verifiedAt(text("article.15"));

    /** GB/T 9704—2012 §7.2.1: 份号. */
    public static final Source FORMAT_COPY = named("format").verifiedAt(text("clause.7.2.1"));

    /** 《中华人民共和国保守国家秘密法》 article 20: terms of secrecy. */
    public static final Source SECRECY = named("secrecy").verifiedAt(text("article.20"));

    /** GB/T 15834—2011: punctuation. */
    public static final Source PUNCTUATION = named("punctuation");

    /** GB/T 9704—2012 §7.2.5: 发文字号. */
    public static final Source FORMAT_NUMBER = named("format").verifiedAt(text("clause.7.2.5"));

    /** GB/T 9704—2012 §7.3.4: 附件说明. */
    public static final Source FORMAT_ENCLOSURE = named("format").verifiedAt(text("clause.7.3.4"));

    /** GB/T 9704—2012 §7.3.7: 附件. */
    public static final Source FORMAT_ATTACHMENT = named("format").verifiedAt(text("clause.7.3.7"));

    /** 《中国共产党支部工作条例（试行）》: meetings, talks and reviews of a branch. */
    public static final Source BRANCH = named("branch");

    /** The same, article 19: talks, as a rule once a year at least. */
    public static final Source BRANCH_TALKS = named("branch").verifiedAt(text("article.19"));

    /** The superior's notice of the year. */
    public static final Source NOTICE = named("notice");

    /** The plan of the meeting, as such plans usually are. */
    public static final Source PLAN = named("plan");

    /** What offices do, without a text. */
    public static final Source CUSTOM = named("custom");

    /** The calendar. */
    public static final Source CALENDAR = named("calendar");

    private RuleSources() {}

    private static Source named(String key) {
        return Source.of(text(key));
    }

    private static Text text(String key) {
        return Text.of(RuleSources.class, "source." + key);
    }
}
