// SPDX-License-Identifier: EPL-2.0
package candor.forms.matrix;

import static candor.forms.matrix.Squares.at;
import static candor.forms.matrix.Squares.spots;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixSelectionTest {

    private final MatrixSelection selection = new MatrixSelection();

    MatrixSelectionTest() {
        selection.follow(Squares.triangle());
    }

    @Test
    void itBeginsAtTheFirstCell() {
        assertThat(selection.cursor()).contains(at(0, 1));
        assertThat(selection.selected()).containsExactly(at(0, 1));
    }

    @Test
    void stepsGoFromCellToCellAndEndAtTheEdge() {
        assertThat(selection.beside(0, 1)).contains(at(0, 2));
        assertThat(selection.beside(0, -1)).isEmpty();
        assertThat(selection.beside(1, 0))
                .as("below the first pair is the diagonal")
                .isEmpty();
        selection.only(at(0, 4));
        assertThat(selection.beside(1, 0)).contains(at(1, 4));
        assertThat(selection.edge(false)).contains(at(0, 1));
        assertThat(selection.corner(true)).contains(at(3, 4));
    }

    @Test
    void stepsCrossGaps() {
        MatrixSelection gaps = new MatrixSelection();
        gaps.follow(Squares.of(Squares.NAMES, (row, column) -> row == column || column == 4));
        gaps.only(at(0, 0));

        assertThat(gaps.beside(0, 1)).contains(at(0, 4));
    }

    @Test
    void aRangeTakesTheCellsInsideIt() {
        selection.only(at(0, 2));
        selection.extend(at(2, 4));

        assertThat(selection.selected())
                .containsExactlyElementsOf(spots(0, 2, 0, 3, 0, 4, 1, 2, 1, 3, 1, 4, 2, 3, 2, 4));
        selection.extend(at(0, 3));
        assertThat(selection.selected()).as("from where it began").containsExactlyElementsOf(spots(0, 2, 0, 3));
    }

    @Test
    void singleCellsAreAddedAndTakenOut() {
        selection.toggle(at(2, 3));
        selection.toggle(at(0, 1));

        assertThat(selection.selected()).containsExactly(at(2, 3));
        assertThat(selection.cursor()).contains(at(0, 1));
    }

    @Test
    void aNameSelectsAllThatConcernsIt() {
        assertThat(selection.of("孙三")).containsExactlyElementsOf(spots(0, 2, 1, 2, 2, 3, 2, 4));
    }

    @Test
    void aNameIsMetInItsRowElseInItsColumn() {
        selection.only(at(0, 4));
        assertThat(selection.meet("钱二"::equals)).contains(at(1, 4));
        assertThat(selection.meet("周五"::equals)).as("has no row of its own").contains(at(0, 4));
        assertThat(selection.meet("吴六"::equals)).isEmpty();
    }

    @Test
    void whatIsGoneIsNotSelected() {
        selection.all();
        selection.follow(Squares.of(List.of("赵一", "钱二"), (row, column) -> column > row));

        assertThat(selection.selected()).containsExactly(at(0, 1));
        selection.follow(MatrixData.EMPTY);
        assertThat(selection.cursor()).isEmpty();
        assertThat(selection.selected()).isEmpty();
        assertThat(selection.beside(1, 0)).isEmpty();
    }
}
