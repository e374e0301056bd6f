// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellValueTest {

    @Test
    void whatIsShownAsItWasWrittenIsTyped() {
        assertThat(CellValue.of("0")).isEqualTo(new CellValue.Count(0));
        assertThat(CellValue.of("-12")).isEqualTo(new CellValue.Count(-12));
        assertThat(CellValue.of("100%")).isEqualTo(new CellValue.Share(100));
        assertThat(CellValue.of("2022年6月30日")).isEqualTo(new CellValue.Day(LocalDate.of(2022, 6, 30)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "007",
                "-0",
                "1.50",
                "1e5",
                "+1",
                "1,000",
                "１２",
                "2022-06-30",
                "2022年06月30日",
                "2022年2月30日",
                "1899年1月1日",
                "1234567890123456",
                "007%",
                "=1+1",
                "@x",
                "班子-01",
                " 1"
            })
    void whatWouldLookDifferentStaysText(String text) {
        assertThat(CellValue.of(text)).isEqualTo(new CellValue.Words(text));
    }
}
