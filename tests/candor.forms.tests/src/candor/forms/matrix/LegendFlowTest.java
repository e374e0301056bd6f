// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

/** Legends go on in another line where there is no room. */
class LegendFlowTest {

    private static final List<Integer> WIDTHS = List.of(40, 30, 50);

    @Test
    void allStandInALineWhereThereIsRoom() {
        assertThat(LegendFlow.of(WIDTHS, 20, SWT.DEFAULT).size()).isEqualTo(new Point(120, 20));
        assertThat(LegendFlow.of(WIDTHS, 20, 120).places())
                .containsExactly(new Point(0, 0), new Point(40, 0), new Point(70, 0));
    }

    @Test
    void whatWouldBeCutBeginsAnotherLine() {
        LegendFlow flow = LegendFlow.of(WIDTHS, 20, 119);
        assertThat(flow.places()).containsExactly(new Point(0, 0), new Point(40, 0), new Point(0, 20));
        assertThat(flow.size()).isEqualTo(new Point(70, 40));
        assertThat(LegendFlow.of(WIDTHS, 20, 10).places())
                .as("one that is wider than all the room has a line of its own")
                .containsExactly(new Point(0, 0), new Point(0, 20), new Point(0, 40));
    }
}
