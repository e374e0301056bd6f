// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import java.util.List;

/** A piece whose content is set already, in coordinates from its own upper left corner. */
record SetPiece(
        double height,
        Piece.Place place,
        Piece.Mark mark,
        Piece.Source source,
        List<TextLine> lines,
        List<RuleLine> rules)
        implements Piece {}
