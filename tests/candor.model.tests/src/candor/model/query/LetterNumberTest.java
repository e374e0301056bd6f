// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterNumberTest {

    @Test
    void aRightNumberFallsIntoItsParts() {
        assertThat(LetterNumber.parse("示局党组〔2022〕1号"))
                .contains(new LetterNumber("示局党组", 2022, 1))
                .hasValueSatisfying(number -> assertThat(number).hasToString("示局党组〔2022〕1号"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "XXX〔2021XXX号",
                "示局党组〔2022〕XXX号",
                "示局党组[2022]1号",
                "示局党组（2022）1号",
                "示局党组〔2022〕第1号",
                "示局党组〔2022〕01号",
                "示局党组〔22〕1号",
                "〔2022〕1号",
                "示局党组〔2022〕1",
                "示局党组〔2022〕1234567890号"
            })
    void aWrongNumberHasNoParts(String text) {
        assertThat(LetterNumber.parse(text)).isEmpty();
    }
}
