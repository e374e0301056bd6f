// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.document.Block;
import candor.gongwen.document.Content;
import candor.gongwen.document.Heading;
import candor.gongwen.document.NumberedList;
import candor.gongwen.document.Paragraph;
import candor.gongwen.document.Table;
import candor.gongwen.document.Title;
import candor.gongwen.flow.ParagraphFormat.Keep;
import candor.gongwen.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets title, main recipients and body of a document or of one of its attachments (GB/T 9704—2012 §7.3.1–7.3.3). */
final class ContentFlow {

    /** What a heading may end with so that a run-in text needs no full stop after it. */
    private static final String CLOSING = "。！？：；，、";

    /** Characters of Latin text in a row that a stretched line before them would show. */
    private static final int LONG = 12;

    private final TitleBreaker titles;
    private final double width;
    private final HeadingNumbers numbers = new HeadingNumbers();
    private final List<FlowBlock> blocks = new ArrayList<>();

    /**
     * Makes the flow of one content.
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
     * @param kind of the title
     * @param blankLines above the title
     * @param listed whether the title stands in the document outline
     */
    List<FlowBlock> blocks(Content content, ParagraphStyle kind, int blankLines, boolean listed) {
        title(content.title(), kind, blankLines, listed);
        if (!content.recipients().isEmpty()) {
            blocks.add(FlowParagraph.of(ParagraphStyle.RECIPIENTS, String.join("、", content.recipients()) + "："));
        }
        content.blocks().forEach(this::block);
        return List.copyOf(blocks);
    }

    private void title(Title title, ParagraphStyle kind, int blankLines, boolean listed) {
        int after = title.version() == null ? 1 : 0;
        FlowParagraph paragraph = FlowParagraph.of(kind, String.join("\n", titles.lines(title.text())))
                .with(format -> format.blank(blankLines, after));
        blocks.add(listed ? paragraph.listed(singleLine(title), 1) : paragraph);
        if (title.version() != null) {
            blocks.add(FlowParagraph.of(ParagraphStyle.TITLE_VERSION, "（" + title.version() + "）"));
        }
    }

    private void block(Block block) {
        if (blocks.getLast() instanceof FlowTable) {
            blocks.add(FlowParagraph.of(ParagraphStyle.BLANK, ""));
        }
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case NumberedList list -> items(list.items(), 3);
            case Table table -> table(table);
        }
    }

    private void heading(Heading heading) {
        ParagraphStyle style = ParagraphStyle.heading(heading.level());
        TextStyle look = style.textStyle();
        String number = numbers.next(heading.level());
        String text = FlowSpans.text(heading.text());
        List<FlowSpan> spans = FlowSpans.join(FlowSpans.of(number, look), FlowSpans.styled(heading.text(), look));
        int outline = heading.level() + 1;
        if (heading.runIn().isEmpty()) {
            blocks.add(FlowParagraph.of(style, spans).listed(number + text, outline));
            return;
        }
        boolean closed = !text.isEmpty() && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
        List<FlowSpan> closedSpans = closed ? spans : FlowSpans.join(spans, FlowSpans.of("。", look));
        ParagraphStyle runIn = ParagraphStyle.runIn(heading.level());
        List<FlowSpan> all = FlowSpans.join(closedSpans, FlowSpans.styled(heading.runIn(), runIn.textStyle()));
        blocks.add(FlowParagraph.of(runIn, all).listed(number + text, outline));
    }

    private void items(List<NumberedList.Item> items, int level) {
        TextStyle look = ParagraphStyle.BODY.textStyle();
        int number = 0;
        for (NumberedList.Item item : items) {
            List<FlowSpan> label = FlowSpans.of(HeadingNumbers.format(level, ++number), look);
            text(ParagraphStyle.BODY, FlowSpans.join(label, FlowSpans.styled(item.spans(), look)));
            items(item.children(), level + 1);
        }
    }

    /** Adds a table below a blank line, unless it follows the title, which has one already. */
    private void table(Table table) {
        if (blocks.getLast() instanceof FlowParagraph above
                && above.style() != ParagraphStyle.BLANK
                && above.format().blankAfter() == 0) {
            blocks.add(FlowParagraph.of(ParagraphStyle.BLANK, "").with(format -> format.kept(Keep.WHOLE)));
        }
        if (table.caption() != null) {
            blocks.add(FlowParagraph.of(ParagraphStyle.TABLE_CAPTION, table.caption()));
        }
        blocks.add(TableFlow.of(table, width, titles.measure()));
    }

    private void paragraph(Paragraph paragraph) {
        ParagraphStyle style =
                switch (paragraph.placement()) {
                    case BODY -> ParagraphStyle.BODY;
                    case FLUSH -> ParagraphStyle.BODY_FLUSH;
                    case CENTRED -> ParagraphStyle.BODY_CENTRED;
                    case RIGHT -> ParagraphStyle.BODY_RIGHT;
                };
        text(style, FlowSpans.styled(paragraph.spans(), style.textStyle()));
    }

    /** Adds a text; each of its lines becomes a paragraph, because lines are never broken by force. */
    private void text(ParagraphStyle style, List<FlowSpan> spans) {
        for (List<FlowSpan> line : FlowSpans.lines(spans)) {
            boolean ragged = style == ParagraphStyle.BODY && Unbroken.longest(line) > LONG;
            blocks.add(FlowParagraph.of(ragged ? ParagraphStyle.BODY_LEFT : style, line));
        }
    }

    /** A title for the outline and for lists: one line, no hints. */
    static String singleLine(Title title) {
        return title.singleLine().replace(String.valueOf(TitleWords.HINT), "");
    }
}
