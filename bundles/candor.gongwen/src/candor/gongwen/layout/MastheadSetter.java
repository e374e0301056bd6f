// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import candor.gongwen.document.Masthead;
import candor.gongwen.flow.FlowSpan;
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.style.Gb9704;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sets a masthead at its measured heights. */
final class MastheadSetter {

    private final DocumentFonts fonts;
    private final Element structure;

    /**
     * Makes the setter of one document.
     *
     * @param structure to which its elements are added
     */
    MastheadSetter(DocumentFonts fonts, Element structure) {
        this.fonts = fonts;
        this.structure = structure;
    }

    Piece piece(Masthead masthead) {
        MastheadGeometry geometry = MastheadGeometry.of(masthead, fonts);
        List<TextLine> lines = new ArrayList<>();
        Stream.of(geometry.notices(), geometry.mark(), List.of(geometry.number()), geometry.signers())
                .flatMap(List::stream)
                .forEach(line -> lines.add(line(line)));
        RuleLine red = new RuleLine(0, geometry.ruleTop(), Gb9704.TYPE_AREA_WIDTH, Gb9704.RED_RULE_THICKNESS, true);
        return new SetPiece(geometry.flowTop(), Piece.Place.KEPT, null, null, lines, List.of(red));
    }

    private TextLine line(MastheadGeometry.Line line) {
        MeasuredText text = new MeasuredText(List.of(new FlowSpan(line.text(), line.style(), null)), fonts);
        LineBreaker.Line whole = new LineBreaker.Line(0, text.length(), false, false);
        return new LineSetter(text, TextLine.Part.MASTHEAD, structure.add(Element.Kind.PARAGRAPH))
                .set(whole, line.x(), 0, false, 0)
                .moved(0, line.baseline());
    }
}
