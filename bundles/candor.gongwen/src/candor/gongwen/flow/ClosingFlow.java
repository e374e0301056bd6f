// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.document.DocumentAttachment;
import candor.gongwen.document.Signature;
import candor.gongwen.flow.ParagraphFormat.Align;
import candor.gongwen.flow.ParagraphFormat.Indent;
import candor.gongwen.fonts.TextMeasure;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.PageGrid;
import candor.gongwen.style.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sets what follows the body: 附件说明, 署名 with 成文日期, 附注 (GB/T 9704—2012 §7.3.4–7.3.6). */
final class ClosingFlow {

    /** Room for the upper part of a seal of 42 mm that presses down on the signature within a line below the text (实务). */
    private static final int LINES_FOR_SEAL = 2;

    /** Points that a room has more than the line it is made for: indents are rounded, and each program rounds in its own way. */
    private static final double SLACK = 2;

    private final TextMeasure measure;
    private final double typeArea;
    private final double twoCharacters;
    private final double fourCharacters;
    private final TextStyle style = TextStyle.BODY;

    /**
     * Makes the flow of one document.
     *
     * @param typeArea width of the type area in points
     * @param grid what its characters stand on
     */
    ClosingFlow(TextMeasure measure, double typeArea, PageGrid grid) {
        this.measure = measure;
        this.typeArea = typeArea;
        twoCharacters = 2 * grid.characterWidth();
        fourCharacters = 2 * twoCharacters;
    }

    /** One blank line below the body, 左空二字; following lines align with the first character of the name (§7.3.4). */
    List<FlowBlock> attachmentNote(List<DocumentAttachment> attachments) {
        List<FlowBlock> blocks = new ArrayList<>();
        double names = twoCharacters + width("附件：");
        for (int i = 0; i < attachments.size(); i++) {
            String number = attachments.size() == 1 ? "" : i + 1 + ".";
            String label = i == 0 ? "附件：" + number : number;
            Indent indent = new Indent(
                    Gb9704.wholeTwips(names + width(number)), i == 0 ? twoCharacters : Gb9704.wholeTwips(names), 0);
            ParagraphStyle kind = i == 0 ? ParagraphStyle.ATTACHMENT_NOTE : ParagraphStyle.ATTACHMENT_NOTE_MORE;
            blocks.add(
                    FlowParagraph.of(kind, label + attachments.get(i).name()).with(format -> format.indented(indent)));
        }
        return blocks;
    }

    /** 署名 above 成文日期. */
    List<FlowBlock> signature(Signature signature) {
        return signature.sealed() ? sealed(signature) : unsealed(signature);
    }

    /** 成文日期右空四字，署名以成文日期为准居中 (§7.3.5.1). A name too long for that keeps 右空二字 and the date moves under its middle (实务). */
    private List<FlowBlock> sealed(Signature signature) {
        double nameWidth = nameWidth(signature);
        double half = Math.max(width(signature.date()) / 2 + fourCharacters, nameWidth / 2 + twoCharacters);
        double dateRight = half - width(signature.date()) / 2;
        double spare = isOnOneLine(signature) ? 0 : half - nameWidth / 2 - SLACK / 2;
        Indent centred = indent(typeArea - 2 * half + spare, spare);
        return List.of(
                name(signature, Align.CENTRE, centred, LINES_FOR_SEAL), date(signature.date(), indent(0, dateRight)));
    }

    /** 署名右空二字；日期首字比署名首字右移二字；日期更长则日期右空二字 (§7.3.5.2). */
    private List<FlowBlock> unsealed(Signature signature) {
        double nameWidth = nameWidth(signature);
        double dateWidth = width(signature.date());
        double nameRight = twoCharacters;
        double dateRight = nameRight + nameWidth - twoCharacters - dateWidth;
        if (dateWidth > nameWidth) {
            dateRight = twoCharacters;
            nameRight = dateRight + dateWidth + twoCharacters - nameWidth;
        }
        double nameLeft = isOnOneLine(signature) ? 0 : typeArea - nameRight - nameWidth - SLACK;
        return List.of(
                name(signature, Align.RIGHT, indent(nameLeft, nameRight), 1),
                date(signature.date(), indent(0, Math.max(0, dateRight))));
    }

    private static FlowBlock name(Signature signature, Align align, Indent indent, int blankLines) {
        return FlowParagraph.of(
                        ParagraphStyle.SIGNATURE, signature.organization().replace("\n", ""))
                .with(format -> new ParagraphFormat(align, indent, blankLines, 0, false, format.keep()));
    }

    private static FlowBlock date(String date, Indent indent) {
        return FlowParagraph.of(ParagraphStyle.DATE, date).with(format -> format.indented(indent));
    }

    /** 左空二字加圆括号 (§7.3.6). */
    FlowBlock note(String note) {
        return FlowParagraph.of(ParagraphStyle.NOTE, "（" + note + "）");
    }

    private boolean isOnOneLine(Signature signature) {
        return lines(signature).size() == 1;
    }

    /** Where a name needs several lines: as many as its words make of the room, which is then as narrow as the longest of them. */
    private List<String> lines(Signature signature) {
        double room = typeArea - fourCharacters;
        String name = signature.organization().replace("\n", "");
        List<String> lines = new TitleBreaker(measure, style, room, List.of()).lines(name);
        return lines.size() == 2 ? longerAbove(name, room).orElse(lines) : lines;
    }

    /**
     * The two lines of a name of which the upper one is the longer, broken where it hurts the sense least: a word processor fills the first line, and
     * would part a word where the second is as long as the room.
     */
    private Optional<List<String>> longerAbove(String name, double room) {
        return TitleWords.starts(name, List.of()).stream()
                .filter(at -> at > 0)
                .mapToObj(at -> List.of(name.substring(0, at), name.substring(at)))
                .filter(lines -> width(lines.getFirst()) <= room && width(lines.getLast()) <= width(lines.getFirst()))
                .min(Comparator.<List<String>>comparingDouble(
                                lines -> TitleWords.cost(lines.getFirst(), lines.getLast(), List.of()))
                        .thenComparingDouble(lines -> width(lines.getFirst())));
    }

    private double nameWidth(Signature signature) {
        return lines(signature).stream().mapToDouble(this::width).max().orElse(0);
    }

    private double width(String text) {
        return measure.width(text, style);
    }

    private static Indent indent(double left, double right) {
        return new Indent(Gb9704.wholeTwips(left), Gb9704.wholeTwips(left), Gb9704.wholeTwips(right));
    }
}
