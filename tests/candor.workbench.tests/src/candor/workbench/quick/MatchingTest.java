// SPDX-License-Identifier: EPL-2.0
package candor.workbench.quick;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.text.Pinyin;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final Pinyin PINYIN = new Pinyin();

    @Test
    void theBeginningIsBetterThanTheMiddleAndThatThanInitials() {
        assertThat(rank("谈心", "谈心谈话")).isLessThan(rank("谈话", "谈心谈话"));
        assertThat(rank("谈话", "谈心谈话")).isLessThan(rank("txth", "谈心谈话"));
        assertThat(rank("批评", "谈心谈话")).isEqualTo(Matching.NONE);
    }

    @Test
    void theWholeNameIsBetterThanItsBeginning() {
        assertThat(rank("整改", "整改")).isLessThan(rank("整改", "整改看板"));
        assertThat(new Matching("整改 ", PINYIN).isWhole("整改")).isTrue();
        assertThat(new Matching("整改", PINYIN).isWhole("整改看板")).isFalse();
        assertThat(new Matching("", PINYIN).isWhole("整改")).isFalse();
    }

    @Test
    void initialsOfPinyinAreEnough() {
        assertThat(rank("zqyj", "征求意见")).isNotEqualTo(Matching.NONE);
        assertThat(rank("TXTH", "谈心谈话")).isNotEqualTo(Matching.NONE);
        assertThat(rank("谈x", "谈心谈话")).isEqualTo(Matching.NONE);
    }

    @Test
    void caseAndWidthDoNotMatter() {
        assertThat(rank("ＰＤＦ", "导出 pdf")).isNotEqualTo(Matching.NONE);
    }

    private static int rank(String typed, String name) {
        return new Matching(typed, PINYIN).rank(name);
    }
}
