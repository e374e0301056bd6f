// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import static org.assertj.core.api.Assertions.assertThat;

import candor.gongwen.style.Gb9704;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaginatorTest {

    private static final double LINE = Gb9704.LINE_PITCH;

    @Test
    void aPageHoldsTwentyTwoLines() {
        assertThat(sizes(lines(45))).containsExactly(22, 22, 1);
        assertThat(sizes(List.of())).containsExactly(0);
    }

    @Test
    void blankLinesVanishAtTheHeadOfAPageButNotAfterAForcedBreak() {
        List<Piece> pieces = lines(22);
        pieces.add(line(new Piece.Place(LINE, false, false)));
        pieces.add(line(new Piece.Place(2 * LINE, true, false)));

        List<List<Paginator.Placed>> pages =
                Paginator.paginate(pieces, Gb9704.TYPE_AREA_HEIGHT).pages();

        assertThat(pages.get(1).get(0).top()).isZero();
        assertThat(pages.get(2).get(0).top()).isEqualTo(2 * LINE);
    }

    @Test
    void whatIsKeptWithTheNextMovesAlong() {
        List<Piece> pieces = lines(20);
        Piece first = line(Piece.Place.KEPT);
        pieces.add(first);
        Piece second = line(Piece.Place.KEPT);
        pieces.add(second);
        pieces.add(line(Piece.Place.PLAIN));

        Paginator.Result result = Paginator.paginate(pieces, Gb9704.TYPE_AREA_HEIGHT);

        assertThat(result.pages()).extracting(List::size).containsExactly(20, 3);
        assertThat(result.moved()).containsExactly(List.of(first, second));
    }

    @Test
    void aChainLongerThanAPageIsBrokenAllTheSame() {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            pieces.add(line(Piece.Place.KEPT));
        }

        assertThat(sizes(pieces)).containsExactly(22, 8);
    }

    @Test
    void aPieceHigherThanAPageIsNotLost() {
        List<Piece> pieces = new ArrayList<>(List.of(new Fake(700, List.of(), false)));
        pieces.add(line(Piece.Place.PLAIN));

        assertThat(sizes(pieces)).containsExactly(1, 1);
    }

    @Test
    void aPieceThatSplitsFillsThePageAndGoesOn() {
        List<Piece> pieces = lines(10);
        pieces.add(new Fake(500, List.of(), true));

        List<List<Paginator.Placed>> pages =
                Paginator.paginate(pieces, Gb9704.TYPE_AREA_HEIGHT).pages();

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0).getLast().bottom()).isLessThan(Gb9704.TYPE_AREA_HEIGHT + 0.02);
        assertThat(pages.get(0).getLast().piece().height()
                        + pages.get(1).get(0).piece().height())
                .isEqualTo(500);
    }

    @Test
    void headerRowsAreRepeatedAboveWhatGoesOn() {
        Piece header = line(Piece.Place.KEPT);
        List<Piece> pieces = new ArrayList<>(List.of(header));
        for (int i = 0; i < 40; i++) {
            pieces.add(new Fake(LINE, List.of(header), false));
        }

        List<List<Paginator.Placed>> pages =
                Paginator.paginate(pieces, Gb9704.TYPE_AREA_HEIGHT).pages();

        assertThat(pages).extracting(List::size).containsExactly(22, 20);
        assertThat(pages.get(1).get(0).piece()).isSameAs(header);
        assertThat(pages.get(1).get(0).repeated()).isTrue();
    }

    private static List<Integer> sizes(List<Piece> pieces) {
        return Paginator.paginate(pieces, Gb9704.TYPE_AREA_HEIGHT).pages().stream()
                .map(List::size)
                .toList();
    }

    private static List<Piece> lines(int count) {
        List<Piece> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(line(Piece.Place.PLAIN));
        }
        return lines;
    }

    private static Piece line(Piece.Place place) {
        return new SetPiece(LINE, place, null, null, List.of(), List.of());
    }

    private record Fake(double height, List<Piece> repeated, boolean splits) implements Piece {

        @Override
        public Place place() {
            return Place.PLAIN;
        }

        @Override
        public Optional<List<Piece>> split(double room) {
            return splits
                    ? Optional.of(List.of(new Fake(room, repeated, false), new Fake(height - room, repeated, false)))
                    : Optional.empty();
        }
    }
}
