// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TableSheetsTest {

    @Test
    void whatFitsOnTheSheetKeepsItsWidths() {
        assertThat(TableSheets.narrowed(new double[] {6, 36, 36, 14})).containsExactly(6, 36, 36, 14);
    }

    @Test
    void theWidestGiveWayUntilTheSheetCanBeReadAndTheNarrowDoNot() {
        double[] widths = new double[12];
        Arrays.fill(widths, 36);
        widths[0] = 8;

        double[] narrowed = TableSheets.narrowed(widths);

        assertThat(narrowed[0]).isEqualTo(8);
        assertThat(Arrays.stream(narrowed).sum()).isCloseTo(220, within(11.0));
        assertThat(narrowed[1]).isBetween(14.0, 35.0);
    }

    @Test
    void noColumnIsNarrowedPastReading() {
        double[] widths = new double[40];
        Arrays.fill(widths, 36);

        assertThat(TableSheets.narrowed(widths)).containsOnly(14);
    }
}
