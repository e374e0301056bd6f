// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import candor.gongwen.layout.Page;
import candor.gongwen.style.Sheet;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class PageStripTest {

    private static final Page UPRIGHT = new Page(1, List.of(), List.of());
    private static final Page TURNED = new Page(2, Sheet.LANDSCAPE, List.of(), List.of());

    @Test
    void pagesLieBelowEachOtherInTheMiddleOfTheWindow() {
        PageStrip strip = PageStrip.of(List.of(UPRIGHT, TURNED), 0.5, 1000);

        Rectangle first = strip.pages().getFirst();
        Rectangle second = strip.pages().getLast();
        // A4 at 96 points to the inch is 794 by 1123.
        assertThat(first.width).isEqualTo(397);
        assertThat(second.width).isEqualTo(561);
        assertThat(first.x + first.width / 2).isCloseTo(500, within(1));
        assertThat(second.y).isEqualTo(first.y + first.height + PageStrip.MARGIN);
        assertThat(strip.height()).isEqualTo(second.y + second.height + PageStrip.MARGIN);
    }

    @Test
    void theWidestPageFitsTheWindow() {
        double zoom = PageStrip.fitting(List.of(UPRIGHT, TURNED), 700);

        assertThat(PageStrip.of(List.of(UPRIGHT, TURNED), zoom, 700).width()).isEqualTo(700);
    }

    @Test
    void everyHeightBelongsToAPage() {
        PageStrip strip = PageStrip.of(List.of(UPRIGHT, TURNED), 1, 1000);

        assertThat(strip.pageAt(0)).isZero();
        assertThat(strip.pageAt(strip.pages().getLast().y + 5)).isEqualTo(1);
        assertThat(strip.pageAt(strip.height() + 100)).isEqualTo(1);
        assertThat(PageStrip.of(List.of(), 1, 1000).pageAt(0)).isEqualTo(-1);
    }
}
