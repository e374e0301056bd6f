// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import static candor.forms.matrix.Squares.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixLayoutTest {

    private static final int CHARACTER = 14;
    private static final int LINE = 18;
    private static final Point TOP = new Point(0, 0);

    /** What is left for the view in a window of 1366 × 768, navigator and preview open. */
    private static final Point NARROW = new Point(640, 560);

    private static MatrixLayout layout(MatrixData data, Point client) {
        return new MatrixLayout(data, text -> text.length() * CHARACTER, LINE, client);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 15})
    void fifteenPeopleFitWithoutScrolling(int people) {
        MatrixLayout layout = layout(Squares.of(Squares.many(people), (row, column) -> column > row), NARROW);

        assertThat(layout.contentWidth()).isEqualTo(layout.body().width);
        assertThat(layout.contentHeight()).isEqualTo(layout.body().height);
        assertThat(layout.headWidth + layout.contentWidth() + layout.totalWidth).isLessThanOrEqualTo(NARROW.x);
        assertThat(layout.headHeight + layout.contentHeight() + layout.totalHeight)
                .isLessThanOrEqualTo(NARROW.y);
    }

    @Test
    void namesGoDownwardsOnlyWhereColumnsAreNarrow() {
        MatrixLayout wide = layout(Squares.of(Squares.many(7), (row, column) -> true), NARROW);
        MatrixLayout narrow = layout(Squares.of(Squares.many(15), (row, column) -> true), NARROW);

        assertThat(wide.downwards).isFalse();
        assertThat(narrow.downwards).isTrue();
        assertThat(narrow.headHeight).isGreaterThan(wide.headHeight);
    }

    @Test
    void moreThanFitsScrollsBetweenHeadsAndTotals() {
        MatrixLayout layout = layout(Squares.of(Squares.many(25), (row, column) -> true), new Point(400, 300));

        assertThat(layout.contentWidth()).isGreaterThan(layout.body().width);
        assertThat(layout.contentHeight()).isGreaterThan(layout.body().height);
        Rectangle body = layout.body();
        assertThat(body.x + body.width + layout.totalWidth).isEqualTo(400);
        assertThat(body.y + body.height + layout.totalHeight).isEqualTo(300);
        Point scrolled = new Point(layout.cellWidth * 3, layout.cellHeight * 2);
        assertThat(layout.spotAt(body.x + 1, body.y + 1, scrolled)).contains(at(2, 3));
        assertThat(layout.cell(at(2, 3), scrolled).x).isEqualTo(body.x);
    }

    @Test
    void whatIsHitIsWhatIsDrawnThere() {
        MatrixData data = Squares.full();
        MatrixLayout layout = layout(data, NARROW);

        for (MatrixSpot spot : data.spots()) {
            Rectangle box = layout.cell(spot, TOP);
            assertThat(layout.spotAt(box.x, box.y, TOP)).contains(spot);
            assertThat(layout.spotAt(box.x + box.width - 1, box.y + box.height - 1, TOP))
                    .contains(spot);
        }
        assertThat(layout.spotAt(1, 1, TOP)).isEmpty();
        assertThat(layout.spotAt(NARROW.x - 1, layout.body().y, TOP)).isEmpty();
    }

    @Test
    void withoutTotalsThereIsNoRoomForThem() {
        MatrixLayout layout = layout(Squares.marks(), NARROW);

        assertThat(layout.totalWidth).isZero();
        assertThat(layout.totalHeight).isZero();
    }

    @Test
    void theHeadingOfTheTotalsHasItsRoomHoweverShortTheNames() {
        MatrixData empty = new MatrixData(List.of(), List.of(), Map.of(), "小计", "个人合计", "0/0");

        MatrixLayout layout = layout(empty, NARROW);
        assertThat(layout.headWidth).isGreaterThan("个人合计".length() * CHARACTER);
        assertThat(layout.body().x).isEqualTo(layout.headWidth);
    }

    @Test
    void aRareIdeographTakesTheRoomOfOneCharacter() {
        MatrixLayout rare =
                layout(Squares.of(Collections.nCopies(15, "\ud840\udc00".repeat(4)), (r, c) -> true), NARROW);
        MatrixLayout usual = layout(Squares.of(Collections.nCopies(15, "很".repeat(4)), (r, c) -> true), NARROW);

        assertThat(rare.downwards).isTrue();
        assertThat(usual.downwards).isTrue();
        assertThat(rare.headHeight).isEqualTo(usual.headHeight);
    }

    @Test
    void longNamesLeaveTheCellsMostOfTheRoom() {
        List<String> names = Collections.nCopies(15, "很".repeat(60));
        MatrixLayout layout = layout(Squares.of(names, (row, column) -> true), NARROW);

        assertThat(layout.downwards).isTrue();
        assertThat(layout.body().height).isGreaterThan(NARROW.y / 2);
        assertThat(layout.body().width).isGreaterThan(NARROW.x / 2);
    }
}
