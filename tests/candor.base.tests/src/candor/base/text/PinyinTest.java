// SPDX-License-Identifier: EPL-2.0
package candor.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    private final Pinyin pinyin = new Pinyin();

    @ParameterizedTest
    @CsvSource({
        "周承砚, 周", "周承砚, zcy", "周承砚, ZC", "周承砚, zhou", "周承砚, zhoucheng", "谈心谈话, tanxin",
        "单雄信, sxx", "单雄信, dxx", "会议单, hyd", "A 组, a", "A 组, az", "示例市 2021 年度民主生活会, sls2021nd"
    })
    void aTextBeginsWithItsCharactersSyllablesAndInitials(String text, String typed) {
        assertThat(pinyin.begins(text, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"周承砚, cy", "周承砚, 承", "周承砚, zy", "周承砚, zcyy", "周承砚, z承", "会议单, hys"})
    void itBeginsWithNothingElse(String text, String typed) {
        assertThat(pinyin.begins(text, typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"谈心谈话, txth", "谈心谈话, XT", "另存为 PDF…, wpdf", "王单, wd", "单雄信, sx", "会议·单, yd"})
    void initialsStandTogether(String text, String typed) {
        assertThat(pinyin.hasInitials(text, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"谈心谈话, tt", "谈心谈话, 谈x", "谈心谈话, tan", "民主生活会会议单, hys"})
    void otherLettersAreNoInitials(String text, String typed) {
        assertThat(pinyin.hasInitials(text, typed)).isFalse();
    }
}
