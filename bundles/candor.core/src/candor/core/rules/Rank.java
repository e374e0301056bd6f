// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import candor.base.text.Text;
import java.util.Locale;

/**
 * On what a rule rests. Only the text of a regulation or of a standard allows the word 规定; what is merely usual is called usual
 * (docs/domain.md §5.7).
 */
public enum Rank {
    /** 规定: the text of a regulation or a standard demands it. */
    PRESCRIBED,
    /** 一般: the text says "as a rule". */
    GENERAL,
    /** 推荐: the text recommends or allows it. */
    RECOMMENDED,
    /** 实务: no text, but offices do it so, or this year's notice and plan say so. */
    PRACTICE,
    /** 待核: said to be prescribed; nobody has compared it with the official text yet. */
    UNVERIFIED;

    /** Name for people, e.g. 规定. */
    public String label(Locale locale) {
        return Text.of(Rank.class, "rank." + name()).in(locale);
    }
}
