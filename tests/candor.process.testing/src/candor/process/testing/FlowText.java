// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import candor.gongwen.document.Imprint;
import candor.gongwen.document.Masthead;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.flow.FlowBlock;
import candor.gongwen.flow.FlowBuilder;
import candor.gongwen.flow.FlowImprint;
import candor.gongwen.flow.FlowMasthead;
import candor.gongwen.flow.FlowParagraph;
import candor.gongwen.flow.FlowSection;
import candor.gongwen.flow.FlowSpan;
import candor.gongwen.flow.FlowTable;
import candor.gongwen.flow.FlowTable.FlowRow;
import candor.gongwen.fonts.SquareMeasure;
import candor.gongwen.style.Sheet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is printed, as plain text: one line a paragraph, numbers as the flow makes them. Forced line breaks are those of titles. */
public final class FlowText {

    private FlowText() {}

    /** All that is printed, in order. */
    public static String of(OfficialDocument document) {
        return new FlowBuilder(new SquareMeasure())
                .build(document).blocks().stream()
                        .map(FlowText::text)
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
    }

    private static String text(FlowBlock block) {
        return switch (block) {
            case FlowSection section -> section.sheet() == Sheet.LANDSCAPE ? "（横排）" : "（竖排）";
            case FlowMasthead masthead -> masthead(masthead.masthead());
            case FlowParagraph paragraph -> text(paragraph.spans());
            case FlowTable table -> table(table);
            case FlowImprint imprint -> imprint(imprint.imprint());
        };
    }

    private static String text(List<FlowSpan> spans) {
        return spans.stream().map(FlowSpan::text).collect(Collectors.joining());
    }

    /** One line a row; a cell over several columns is followed by as many signs less one, and what is blank to be written in says its lines. */
    private static String table(FlowTable table) {
        return Stream.concat(table.header().stream(), table.rows().stream())
                .map(FlowText::row)
                .collect(Collectors.joining("\n"));
    }

    private static String row(FlowRow row) {
        String cells = row.cells().stream()
                .map(cell -> cell.lines().stream()
                                .map(FlowText::text)
                                .collect(Collectors.joining("／"))
                                .replace("、／", "、")
                        + "＜".repeat(cell.columnSpan() - 1))
                .collect(Collectors.joining("｜"));
        return row.lines() == 1 ? cells : cells + "（" + row.lines() + "行高）";
    }

    private static String masthead(Masthead masthead) {
        String number = masthead.mark() + "\n" + masthead.number();
        return masthead.signers().isEmpty() ? number : number + "　签发人：" + String.join("　", masthead.signers());
    }

    private static String imprint(Imprint imprint) {
        String copies = imprint.copyTo().isEmpty() ? "" : "抄送：" + String.join("，", imprint.copyTo()) + "。\n";
        return copies + imprint.printer() + "　" + imprint.printDate() + "印发";
    }
}
