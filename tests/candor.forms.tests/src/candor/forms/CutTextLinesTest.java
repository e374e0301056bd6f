// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the lines of a text end that is drawn in a cell or on a card; every character is one wide. */
class CutTextLinesTest {

    private static CutText lines(String text, int width, int most) {
        return new CutText(text, width, most, String::length);
    }

    @ParameterizedTest
    @CsvSource({
        "没有做到一次性告知。, 9, 没有做到一次性告|知。",
        "会上（三次）说, 3, 会上|（三|次）说",
        "他说《方案》, 3, 他说|《方|案》",
        "学习不够深入, 4, 学习不够|深入",
        "see the plan, 7, see the|plan",
        "see the plan, 6, see|the|plan",
        "用 Word 写, 5, 用|Word|写",
        "unbreakable, 5, unbre|akabl|e",
        "。。。。。, 2, 。。|。。|。",
    })
    void noLineBeginsWithAStopOrPartsAWord(String text, int width, String lines) {
        assertThat(lines(text, width, 9).lines()).containsExactly(lines.split("\\|"));
    }

    @Test
    void whatDoesNotFitIsToldByTheEnd() {
        CutText cut = lines("学习不够深入。", 3, 2);

        assertThat(cut.lines()).isEqualTo(List.of("学习不", "够深…"));
        assertThat(cut.isCut()).isTrue();
    }
}
