// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextInputTest {
    @ParameterizedTest
    @CsvSource({
        // old, fresh, caret before, caret after
        "abcdef,abcXdef,1,1",
        "abcdef,abcXdef,5,6",
        "abcXdef,abcdef,4,3",
        "abc,'',2,0",
        "'',abc,0,3",
        "aaa,aaaa,3,4",
        "hello,help,5,4"
    })
    void keepsTheCaretWhereItWasInTheText(String old, String fresh, int before, int after) {
        assertThat(TextInput.moved(old, fresh, before)).isEqualTo(after);
    }
}
