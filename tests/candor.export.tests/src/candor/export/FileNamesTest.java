// SPDX-License-Identifier: EPL-2.0
package candor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "01-请示,01-请示",
        "a/b\\c:d*e?f\"g<h>i|j,a_b_c_d_e_f_g_h_i_j",
        "' .. x. ',x",
        "CON,_CON",
        "com1.txt,_com1.txt",
        "'',_",
        "...,_",
        "../../etc,_.._etc",
    })
    void everySystemTakesTheName(String text, String name) {
        assertThat(FileNames.of(text)).isEqualTo(name);
    }

    @Test
    void controlAndDirectionCharactersAreReplaced() {
        assertThat(FileNames.of("a\u0000b\u202Ec\nd")).isEqualTo("a_b_c_d");
    }

    @Test
    void longNamesAreCutBetweenCharacters() {
        assertThat(FileNames.of("国".repeat(200))).hasSize(60);
        assertThat(FileNames.of("国".repeat(59) + "𠮷𠮷")).isEqualTo("国".repeat(59));
    }

    @Test
    void takenNamesGetANumberWhateverTheirCase() {
        Set<String> taken = new HashSet<>();

        assertThat(FileNames.unique("A", taken)).isEqualTo("A");
        assertThat(FileNames.unique("a", taken)).isEqualTo("a-2");
        assertThat(FileNames.unique("A", taken)).isEqualTo("A-3");
    }
}
