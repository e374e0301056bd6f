// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import java.util.List;
import java.util.Optional;

/** What a page is made of from top to bottom: a line, a row of a table, the masthead. Never parted by a page break unless it splits. */
interface Piece {

    /** How a piece stands to its neighbours. */
    record Place(double before, boolean newPage, boolean keptWithNext) {

        static final Place PLAIN = new Place(0, false, false);
        static final Place KEPT = new Place(0, false, true);
    }

    /** An entry of the outline that leads to a piece. */
    record Mark(String title, int level) {}

    /**
     * Where in the flow a piece begins.
     *
     * @param block index of its block
     */
    record Source(int block) {}

    /** Its height in points. */
    double height();

    /** Height below it in points that its page must have, too, though nothing is drawn there. */
    default double below() {
        return 0;
    }

    Place place();

    /** The entry of the outline that leads here, or {@code null}. */
    default Mark mark() {
        return null;
    }

    /** Where in the flow it begins, or {@code null} if it is no line of a paragraph. */
    default Source source() {
        return null;
    }

    /** What is repeated above it where it begins a page. */
    default List<Piece> repeated() {
        return List.of();
    }

    /**
     * Splits the piece.
     *
     * @param room height that is left on the page
     * @return upper and lower part; empty if it cannot be split there
     */
    default Optional<List<Piece>> split(double room) {
        return Optional.empty();
    }
}
