// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Finds where a title may be broken: between words, never inside a name.
 *
 * <p>A text that carries hints (U+200B) between its parts is broken there only, as long as the parts are short enough; the dictionary of
 * ICU, whose loading takes a quarter of a second, is asked only where hints do not suffice.
 */
final class Words {

    /** Zero width space: a place at which a title may be broken. */
    static final char HINT = '\u200b';

    /** Terms of official titles that the general dictionary takes apart. */
    private static final List<String> TERMS = List.of(
            "民主生活会", "组织生活会", "党史学习教育", "主题教育", "学习教育", "谈心谈话", "对照检查", "批评和自我批评", "征求意见", "整改落实",
            "整改方案", "实施方案", "工作方案", "印发", "党组", "党委", "党工委", "办公室", "情况报告", "有关事项", "党支部", "领导班子",
            "领导干部", "责任清单", "问题清单");

    private Words() {}

    /**
     * The places before which a line may start.
     *
     * @param text without hints
     * @param names never broken where it can be helped, e.g. organizations
     */
    static BitSet starts(String text, Collection<String> names) {
        BitSet starts = new BitSet();
        BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        words.setText(text);
        for (int at = words.next(); at != BreakIterator.DONE && at < text.length(); at = words.next()) {
            starts.set(at);
        }
        TERMS.forEach(term -> glue(text, term, starts));
        names.forEach(name -> glue(text, name, starts));
        return starts;
    }

    private static void glue(String text, String term, BitSet starts) {
        if (term.isEmpty()) {
            return;
        }
        for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
            starts.clear(at + 1, at + term.length());
        }
    }
}
