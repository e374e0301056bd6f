// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.document.Block;
import candor.gongwen.document.Content;
import candor.gongwen.document.Heading;
import candor.gongwen.document.NumberedList;
import candor.gongwen.document.Paragraph;
import candor.gongwen.document.Table;
import candor.gongwen.document.Title;
import candor.gongwen.flow.FlowParagraph.Align;
import candor.gongwen.flow.FlowParagraph.Indent;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets title, main recipients and body of a document or of one of its attachments (GB/T 9704—2012 §7.3.1–7.3.3). */
final class ContentFlow {

    /** 左空二字, following lines flush left. */
    static final Indent BODY_INDENT = new Indent(0, 2 * Gb9704.CHARACTER_WIDTH, 0);

    /** What a heading may end with so that a run-in text needs no full stop after it. */
    private static final String CLOSING = "。！？：；，、";

    private final TitleBreaker titles;
    private final double width;
    private final HeadingNumbers numbers = new HeadingNumbers();
    private final List<FlowBlock> blocks = new ArrayList<>();

    /**
     * For one content.
     *
     * @param titles breaks its title
     * @param width of the type area in points
     */
    ContentFlow(TitleBreaker titles, double width) {
        this.titles = titles;
        this.width = width;
    }

    /**
     * The blocks of a content.
     *
     * @param blankLines above the title
     * @param listed whether the title stands in the document outline
     */
    List<FlowBlock> blocks(Content content, int blankLines, boolean listed) {
        title(content.title(), blankLines, listed);
        boolean addressed = !content.recipients().isEmpty();
        if (addressed) {
            String recipients = String.join("、", content.recipients()) + "：";
            blocks.add(paragraph(ParagraphStyle.RECIPIENTS, recipients, Align.JUSTIFIED, Indent.NONE)
                    .below(1));
        }
        int first = blocks.size();
        content.blocks().forEach(this::block);
        if (!addressed && blocks.size() > first) {
            blankLineAt(first);
        }
        return List.copyOf(blocks);
    }

    /** A table has no place for a blank line above it: an empty paragraph makes one. */
    private void blankLineAt(int index) {
        if (blocks.get(index) instanceof FlowParagraph paragraph) {
            blocks.set(index, paragraph.below(1));
        } else {
            blocks.add(
                    index,
                    paragraph(ParagraphStyle.BODY, "", Align.LEFT, Indent.NONE).keptWithNext());
        }
    }

    private void title(Title title, int blankLines, boolean listed) {
        FlowParagraph paragraph = paragraph(
                        ParagraphStyle.TITLE, String.join("\n", titles.lines(title.text())), Align.CENTRE, Indent.NONE)
                .below(blankLines)
                .keptWithNext();
        blocks.add(listed ? paragraph.listed(singleLine(title), 1) : paragraph);
        if (title.version() != null) {
            String version = "（" + title.version() + "）";
            blocks.add(paragraph(ParagraphStyle.TITLE_VERSION, version, Align.CENTRE, Indent.NONE)
                    .keptWithNext());
        }
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> blocks.add(paragraph(paragraph));
            case NumberedList list -> items(list.items(), 3);
            case Table table -> table(table);
        }
    }

    private void heading(Heading heading) {
        ParagraphStyle style = headingStyle(heading.level());
        TextStyle look = style.textStyle();
        String number = numbers.next(heading.level());
        String text = Spans.text(heading.text());
        List<FlowSpan> spans = Spans.join(Spans.of(number, look), Spans.styled(heading.text(), look));
        int outline = heading.level() + 1;
        if (heading.runIn().isEmpty()) {
            blocks.add(FlowParagraph.of(style, spans, Align.JUSTIFIED, BODY_INDENT)
                    .keptWithNext()
                    .listed(number + text, outline));
            return;
        }
        boolean closed = !text.isEmpty() && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
        List<FlowSpan> closedSpans = closed ? spans : Spans.join(spans, Spans.of("。", look));
        List<FlowSpan> all = Spans.join(closedSpans, Spans.styled(heading.runIn(), ParagraphStyle.BODY.textStyle()));
        blocks.add(FlowParagraph.of(ParagraphStyle.BODY, all, Align.JUSTIFIED, BODY_INDENT)
                .listed(number + text, outline));
    }

    private void items(List<NumberedList.Item> items, int level) {
        TextStyle look = ParagraphStyle.BODY.textStyle();
        int number = 0;
        for (NumberedList.Item item : items) {
            List<FlowSpan> label = Spans.of(HeadingNumbers.format(level, ++number), look);
            List<FlowSpan> spans = Spans.join(label, Spans.styled(item.spans(), look));
            blocks.add(FlowParagraph.of(ParagraphStyle.BODY, spans, Align.JUSTIFIED, BODY_INDENT));
            items(item.children(), level + 1);
        }
    }

    private void table(Table table) {
        if (table.caption() != null) {
            blocks.add(paragraph(ParagraphStyle.TABLE_CAPTION, table.caption(), Align.CENTRE, Indent.NONE)
                    .keptWithNext());
        }
        blocks.add(TableFlow.of(table, width));
    }

    private static FlowParagraph paragraph(Paragraph paragraph) {
        List<FlowSpan> spans = Spans.styled(paragraph.spans(), ParagraphStyle.BODY.textStyle());
        return switch (paragraph.placement()) {
            case BODY -> FlowParagraph.of(ParagraphStyle.BODY, spans, Align.JUSTIFIED, BODY_INDENT);
            case FLUSH -> FlowParagraph.of(ParagraphStyle.BODY, spans, Align.JUSTIFIED, Indent.NONE);
            case CENTRED -> FlowParagraph.of(ParagraphStyle.BODY, spans, Align.CENTRE, Indent.NONE);
            case RIGHT -> FlowParagraph.of(ParagraphStyle.BODY, spans, Align.RIGHT, Indent.NONE);
        };
    }

    /** A paragraph in the look of its style. */
    static FlowParagraph paragraph(ParagraphStyle style, String text, Align align, Indent indent) {
        return FlowParagraph.of(style, Spans.of(text, style.textStyle()), align, indent);
    }

    /** A title for the outline and for lists: one line, no hints. */
    static String singleLine(Title title) {
        return title.singleLine().replace(String.valueOf(Words.HINT), "");
    }

    private static ParagraphStyle headingStyle(int level) {
        return switch (level) {
            case 1 -> ParagraphStyle.HEADING_1;
            case 2 -> ParagraphStyle.HEADING_2;
            case 3 -> ParagraphStyle.HEADING_3;
            default -> ParagraphStyle.HEADING_4;
        };
    }
}
