// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.query.Stage.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureFaceTest {

    private static final FigureCaption SHORT = new FigureCaption("Talks", "held / needed");
    private static final FigureCaption LONG = new FigureCaption("Opinions", "passed on / all");

    private final FigureFace face = new FigureFace(SHORT, List.of(SHORT, LONG), new Progress(1, 2));

    @Test
    void whatTheNumbersAreIsSaidWhereAllOfTheRowHaveRoomForIt() {
        assertThat(face.below(String::length, LONG.full().length())).isEqualTo("Talks  held / needed");
    }

    @Test
    void neighboursAreShortTogether() {
        assertThat(face.below(String::length, LONG.full().length() - 1)).isEqualTo("Talks");
    }

    @Test
    void whereThereIsNothingToCountThatIsSaid() {
        assertThat(face.words()).isEqualTo("Talks，held / needed：1 / 2");
        assertThat(new FigureFace(SHORT, List.of(SHORT), new Progress(0, 0)).words())
                .isEqualTo("Talks：还没有");
    }
}
