// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "中国共产党示例市水务局党组, 中共示例市水务局党组, 示例市水务局党组",
        "中共示例市委员会, 中共示例市委员会, 示例市委",
        "中国共产党示例市委员会组织部, 中共示例市委员会组织部, 示例市委组织部",
        "中国共产党示例市水务局委员会, 中共示例市水务局委员会,",
        "中国共产党示例市纪律检查委员会, 中共示例市纪律检查委员会,",
        "中国共产党示例县委员会常务委员会, 中共示例县委员会常务委员会, 示例县委常委会",
        "示例县委常委会, , 示例县委常委会",
        "中国共产党示例市水务局党组、中共示例市林业局党组, 中共示例市水务局党组、中共示例市林业局党组, 示例市水务局党组、示例市林业局党组",
        "示例市委, , 示例市委",
        "示例市人民政府, ,"
    })
    void aFullNameTellsItsShorterOnesWhereCustomIsSure(String name, String head, String shortName) {
        assertThat(BodyNames.head(name).orElse(null)).isEqualTo(head);
        assertThat(BodyNames.shortName(name).orElse(null)).isEqualTo(shortName);
    }

    @ParameterizedTest
    @CsvSource({"县委, 县", "市委常委会, 市", "镇党委, 镇", "街道党工委, 街道", "局党委,", "局党组,", "县卫健委,", "党委,"})
    void aLocalCommitteeSpeaksOfItsPlace(String self, String place) {
        assertThat(BodyNames.place(self).orElse(null)).isEqualTo(place);
    }

    @Test
    void anOfficeCallsItselfByTheLastCharacterOfItsName() {
        assertThat(BodyNames.self("示例市水务局")).contains("局");
        assertThat(BodyNames.self("示例市水务集团")).isEmpty();
        assertThat(BodyNames.self("示例市水务局、示例市林业局"))
                .as("two offices, of which each would say another word")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"示例县委, 县委", "示例县委常委会, 县委常委会", "示例市水务局党组,", "示例县委组织部,"})
    void theCommitteeOfAPlaceCallsItselfByIt(String shortName, String self) {
        assertThat(BodyNames.committee(shortName).orElse(null)).isEqualTo(self);
    }
}
