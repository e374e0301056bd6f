// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.document.Content;
import candor.gongwen.document.DocumentAttachment;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.flow.ParagraphFormat.Keep;
import candor.gongwen.fonts.TextMeasure;
import candor.gongwen.style.PageGrid;
import candor.gongwen.style.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a document into its flow: numbers, breaks of titles, places of 附件说明, 署名 and 附注. Everything that depends on widths is
 * measured in the fonts the document will be printed in.
 */
public final class FlowBuilder {

    /** 红色分隔线下空二行 (§7.3.1). */
    private static final int BLANK_BELOW_RULE = 2;
    /** The title of an attachment stands on the third line, below the word 附件 and a blank line (§7.3.7). */
    private static final int BLANK_BELOW_LABEL = 1;

    /** A last paragraph of up to so many lines goes along with the signature as a whole. */
    private static final int LINES_KEPT = 3;

    private final TextMeasure measure;
    private final PageGrid grid;

    /** Makes a builder for the standard grid. */
    public FlowBuilder(TextMeasure measure) {
        this(measure, PageGrid.STANDARD);
    }

    /**
     * Makes a builder for a grid.
     *
     * @param measure measures texts on that grid
     */
    public FlowBuilder(TextMeasure measure, PageGrid grid) {
        this.measure = measure;
        this.grid = grid;
    }

    /**
     * The flow of a document.
     *
     * @throws candor.gongwen.fonts.MissingFontException if a kind of type has no font
     * @throws IllegalArgumentException if a table's cells do not fit its columns; the message is for people
     */
    public Flow build(OfficialDocument document) {
        List<String> names = names(document);
        List<FlowBlock> blocks = new ArrayList<>();
        Sheet sheet = begin(Sheet.PORTRAIT, document.content(), blocks);
        boolean masthead = document.masthead() != null;
        if (masthead) {
            blocks.add(new FlowMasthead(document.masthead()));
        }
        blocks.addAll(flow(sheet, names)
                .blocks(document.content(), ParagraphStyle.TITLE, masthead ? BLANK_BELOW_RULE : 0, true));
        close(document, blocks, sheet.typeAreaWidth());
        for (int i = 0; i < document.attachments().size(); i++) {
            DocumentAttachment attachment = document.attachments().get(i);
            sheet = begin(sheet, attachment.content(), blocks);
            String number = document.attachments().size() == 1 ? "" : String.valueOf(i + 1);
            blocks.addAll(attachment(attachment, number, flow(sheet, names), sheet.typeAreaWidth()));
        }
        if (document.imprint() != null) {
            if (sheet != Sheet.PORTRAIT) {
                blocks.add(new FlowSection(Sheet.PORTRAIT));
            }
            blocks.add(new FlowImprint(document.imprint()));
        }
        blocks.replaceAll(block -> block instanceof FlowParagraph paragraph ? paragraph.on(grid) : block);
        return new Flow(document.metadata(), grid, blocks);
    }

    /** Takes another sheet where a content needs one. */
    private static Sheet begin(Sheet current, Content content, List<FlowBlock> blocks) {
        Sheet sheet = content.landscape() ? Sheet.LANDSCAPE : Sheet.PORTRAIT;
        if (sheet != current) {
            blocks.add(new FlowSection(sheet));
        }
        return sheet;
    }

    private ContentFlow flow(Sheet sheet, List<String> names) {
        double width = sheet.typeAreaWidth();
        return new ContentFlow(new TitleBreaker(measure, ParagraphStyle.TITLE.textStyle(), width, names), width);
    }

    private void close(OfficialDocument document, List<FlowBlock> blocks, double width) {
        ClosingFlow closing = new ClosingFlow(measure, width, grid);
        int lastOfBody = blocks.size() - 1;
        boolean ends = document.signature() == null && document.attachments().isEmpty();
        blocks.addAll(closing.attachmentNote(document.attachments()));
        if (ends) {
            end(blocks, width);
        } else if (document.signature() != null) {
            // §7.3.5.5: the signature never stands on a page without text, so everything from the last lines on stays
            // together.
            hold(blocks, isOneLineBelowAnother(blocks, lastOfBody, width) ? lastOfBody - 1 : lastOfBody, width);
            blocks.addAll(closing.signature(document.signature()));
        }
        if (document.note() != null) {
            // §7.3.6: 附注 stands below 成文日期, and not on a page of its own.
            hold(blocks, blocks.size() - 1, width);
            blocks.add(closing.note(document.note()));
        }
    }

    /** The last page of a text holds more than the last line of it (实务). */
    private void end(List<FlowBlock> blocks, double width) {
        int last = blocks.size() - 1;
        if (isOneLineBelowAnother(blocks, last, width)) {
            hold(blocks.subList(0, last), last - 1, width);
        } else if (isOneLineBelowTable(blocks, last, width)) {
            hold(blocks.subList(0, last), last - 1, width);
            blocks.set(last - 2, ((FlowTable) blocks.get(last - 2)).withNext());
        } else if (blocks.get(last) instanceof FlowParagraph paragraph
                && paragraph.format().keep() == Keep.NOT) {
            blocks.set(last, paragraph.with(format -> format.kept(Keep.ENDS)));
        }
    }

    /** Blocks from an index on hold on to what follows them. */
    private void hold(List<FlowBlock> blocks, int from, double width) {
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof FlowParagraph paragraph) {
                Keep keep = lines(paragraph, width) <= LINES_KEPT ? Keep.WHOLE : Keep.LAST_LINES;
                blocks.set(i, paragraph.with(format -> format.kept(keep)));
            }
        }
    }

    /** Whether a paragraph such as 特此报告。 is a single line below other body text. */
    private boolean isOneLineBelowAnother(List<FlowBlock> blocks, int index, double room) {
        if (index < 1
                || !(blocks.get(index) instanceof FlowParagraph last)
                || !(blocks.get(index - 1) instanceof FlowParagraph before)
                || before.style() != ParagraphStyle.BODY) {
            return false;
        }
        return lines(last, room) == 1;
    }

    private boolean isOneLineBelowTable(List<FlowBlock> blocks, int index, double room) {
        return index > 1
                && blocks.get(index - 2) instanceof FlowTable
                && blocks.get(index) instanceof FlowParagraph last
                && lines(last, room) == 1;
    }

    /** How many lines a paragraph needs in a room, a little less exactly than the layout finds it. */
    private int lines(FlowParagraph paragraph, double room) {
        double width = paragraph.format().indent().first();
        for (FlowSpan span : paragraph.spans()) {
            width += measure.width(span.text(), span.style());
        }
        return (int) Math.ceil(width / room);
    }

    private List<FlowBlock> attachment(DocumentAttachment attachment, String number, ContentFlow flow, double width) {
        List<FlowBlock> blocks = new ArrayList<>();
        String label = "附件" + number;
        blocks.add(FlowParagraph.of(ParagraphStyle.ATTACHMENT_LABEL, label).listed(label + "：" + attachment.name(), 1));
        blocks.addAll(flow.blocks(attachment.content(), ParagraphStyle.ATTACHMENT_TITLE, BLANK_BELOW_LABEL, false));
        end(blocks, width);
        return blocks;
    }

    /** Names that a title keeps on one line where it can be helped. */
    private static List<String> names(OfficialDocument document) {
        List<String> names = new ArrayList<>(document.content().recipients());
        names.add(document.metadata().author());
        if (document.signature() != null) {
            names.add(document.signature().organization());
        }
        return names;
    }
}
