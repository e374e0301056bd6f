// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.document.Imprint;
import candor.gongwen.document.Masthead;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.flow.FlowTable.FlowRow;
import candor.gongwen.fonts.SquareMeasure;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a document says, without any layout: one line a paragraph, with the numbers it is printed with, one line a row of a
 * table. Two documents that say the same have the same text, on whatever machine and with whatever fonts.
 */
public final class PlainText {

    private PlainText() {}

    /** The text, each line ended by LF. */
    public static String of(OfficialDocument document) {
        return new FlowBuilder(new SquareMeasure())
                .build(document).blocks().stream()
                        .flatMap(PlainText::lines)
                        .map(line -> line.replace("\n", ""))
                        .filter(line -> !line.isBlank())
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
    }

    private static Stream<String> lines(FlowBlock block) {
        return switch (block) {
            case FlowSection section -> Stream.empty();
            case FlowMasthead masthead -> masthead(masthead.masthead());
            case FlowParagraph paragraph -> Stream.of(text(paragraph.spans()));
            case FlowTable table ->
                Stream.concat(table.header().stream(), table.rows().stream()).map(PlainText::row);
            case FlowImprint imprint -> imprint(imprint.imprint());
        };
    }

    private static String text(List<FlowSpan> spans) {
        return spans.stream().map(FlowSpan::text).collect(Collectors.joining());
    }

    private static String row(FlowRow row) {
        return row.cells().stream()
                .map(cell -> cell.lines().stream().map(PlainText::text).collect(Collectors.joining()))
                .collect(Collectors.joining("　"));
    }

    private static Stream<String> masthead(Masthead masthead) {
        return Stream.concat(Stream.of(masthead.mark(), masthead.number()), masthead.signers().stream())
                .filter(line -> line != null);
    }

    private static Stream<String> imprint(Imprint imprint) {
        return Stream.concat(
                Stream.concat(imprint.mainTo().stream(), imprint.copyTo().stream()),
                Stream.of(imprint.printer() + "　" + imprint.printDate()));
    }
}
