// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.flow.ParagraphFormat.Align;
import candor.gongwen.flow.ParagraphFormat.Indent;
import candor.gongwen.flow.ParagraphFormat.Keep;
import candor.gongwen.style.FontRole;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.PageGrid;
import candor.gongwen.style.TextStyle;

/**
 * The named kinds of paragraph; in DOCX each is a style of that Chinese name. A kind that is placed by the width of a text, such as 署名,
 * has the place that the document gives to its first paragraph.
 */
public enum ParagraphStyle {
    /** 标题 (GB/T 9704—2012 §7.3.1). */
    TITLE("公文标题", FontRole.XIAOBIAOSONG, Gb9704.SIZE_2, Form.TITLE),
    /** 标题 of an attachment, on the third line of its page (§7.3.7). */
    ATTACHMENT_TITLE("公文附件标题", FontRole.XIAOBIAOSONG, Gb9704.SIZE_2, Form.ATTACHMENT_TITLE),
    /** What stands in brackets below a title, e.g. （送审稿） (实务). */
    TITLE_VERSION("公文标题版本", FontRole.KAI, Gb9704.SIZE_3, Form.TITLE),
    /** 主送机关 (§7.3.2). */
    RECIPIENTS("公文主送机关", FontRole.FANGSONG, Gb9704.SIZE_3, Form.FLUSH),
    /** 正文 (§7.3.3). */
    BODY("公文正文", FontRole.FANGSONG, Gb9704.SIZE_3, Form.BODY),
    /** 正文 that begins at the left edge. */
    BODY_FLUSH("公文正文顶格", FontRole.FANGSONG, Gb9704.SIZE_3, Form.FLUSH),
    /** 正文 with an e-mail address or number so long that the line before it would be stretched: nothing is. */
    BODY_LEFT("公文正文左对齐", FontRole.FANGSONG, Gb9704.SIZE_3, Form.RAGGED),
    /** 正文 in the middle. */
    BODY_CENTRED("公文正文居中", FontRole.FANGSONG, Gb9704.SIZE_3, Form.CENTRED),
    /** 正文 at the right edge. */
    BODY_RIGHT("公文正文居右", FontRole.FANGSONG, Gb9704.SIZE_3, Form.RIGHT),
    /** 一、 */
    HEADING_1("公文一级标题", FontRole.HEI, Gb9704.SIZE_3, Form.HEADING),
    /** （一） */
    HEADING_2("公文二级标题", FontRole.KAI, Gb9704.SIZE_3, Form.HEADING),
    /** 1. */
    HEADING_3("公文三级标题", FontRole.FANGSONG, Gb9704.SIZE_3, Form.HEADING),
    /** （1） */
    HEADING_4("公文四级标题", FontRole.FANGSONG, Gb9704.SIZE_3, Form.HEADING),
    /** 正文 that begins with a heading 一、 */
    RUN_IN_1("公文一级标题接排正文", FontRole.FANGSONG, Gb9704.SIZE_3, Form.BODY),
    /** 正文 that begins with a heading （一） */
    RUN_IN_2("公文二级标题接排正文", FontRole.FANGSONG, Gb9704.SIZE_3, Form.BODY),
    /** 正文 that begins with a heading 1. */
    RUN_IN_3("公文三级标题接排正文", FontRole.FANGSONG, Gb9704.SIZE_3, Form.BODY),
    /** 正文 that begins with a heading （1） */
    RUN_IN_4("公文四级标题接排正文", FontRole.FANGSONG, Gb9704.SIZE_3, Form.BODY),
    /** 附件说明 (§7.3.4), its first line below a blank one. */
    ATTACHMENT_NOTE("公文附件说明", FontRole.FANGSONG, Gb9704.SIZE_3, Form.NOTE),
    /** 附件说明 from the second attachment on. */
    ATTACHMENT_NOTE_MORE("公文附件说明续", FontRole.FANGSONG, Gb9704.SIZE_3, Form.BODY),
    /** 发文机关署名 (§7.3.5). */
    SIGNATURE("公文署名", FontRole.FANGSONG, Gb9704.SIZE_3, Form.SIGNATURE),
    /** 成文日期 (§7.3.5). */
    DATE("公文成文日期", FontRole.FANGSONG, Gb9704.SIZE_3, Form.RIGHT),
    /** 附注 (§7.3.6). */
    NOTE("公文附注", FontRole.FANGSONG, Gb9704.SIZE_3, Form.RAGGED),
    /** The word 附件 with its number at the head of an attachment (§7.3.7). */
    ATTACHMENT_LABEL("公文附件序号", FontRole.HEI, Gb9704.SIZE_3, Form.LABEL),
    /** A blank line between text and a table, as high as one of the table's. */
    BLANK("公文空行", FontRole.FANGSONG, Gb9704.SIZE_3, Form.FLUSH),
    /** What stands above a table (实务). */
    TABLE_CAPTION("公文表题", FontRole.HEI, Gb9704.SIZE_3, Form.CAPTION),
    /** Text in a table (实务: smaller than body text). */
    TABLE_TEXT("公文表格文字", FontRole.FANGSONG, Gb9704.SIZE_TABLE, Form.LEFT),
    /** Text in the middle of a cell. */
    TABLE_TEXT_CENTRED("公文表格文字居中", FontRole.FANGSONG, Gb9704.SIZE_TABLE, Form.CENTRED),
    /** Text at the right of a cell. */
    TABLE_TEXT_RIGHT("公文表格文字居右", FontRole.FANGSONG, Gb9704.SIZE_TABLE, Form.RIGHT),
    /** Text in a table's header (实务: 黑体, smaller than body text). */
    TABLE_HEADER("公文表头", FontRole.HEI, Gb9704.SIZE_TABLE, Form.CENTRED);

    private static final int LEVELS = 4;

    private final String chineseName;
    private final TextStyle textStyle;
    private final ParagraphFormat format;

    /** The places that paragraphs of more than one kind share. */
    private static final class Form {
        static final ParagraphFormat BODY = ParagraphFormat.of(Align.JUSTIFIED, Indent.BODY);
        static final ParagraphFormat RAGGED = ParagraphFormat.of(Align.LEFT, Indent.BODY);
        static final ParagraphFormat FLUSH = ParagraphFormat.of(Align.JUSTIFIED, Indent.NONE);
        static final ParagraphFormat LEFT = ParagraphFormat.of(Align.LEFT, Indent.NONE);
        static final ParagraphFormat CENTRED = ParagraphFormat.of(Align.CENTRE, Indent.NONE);
        static final ParagraphFormat RIGHT = ParagraphFormat.of(Align.RIGHT, Indent.NONE);
        static final ParagraphFormat HEADING = BODY.kept(Keep.WHOLE);
        static final ParagraphFormat TITLE = CENTRED.blank(0, 1).kept(Keep.WHOLE);
        static final ParagraphFormat ATTACHMENT_TITLE = TITLE.blank(1, 1);
        static final ParagraphFormat LABEL = LEFT.onNewPage().kept(Keep.WHOLE);
        static final ParagraphFormat NOTE = BODY.blank(1, 0);
        static final ParagraphFormat SIGNATURE = RIGHT.blank(1, 0).kept(Keep.WHOLE);
        static final ParagraphFormat CAPTION = CENTRED.kept(Keep.WHOLE);

        private Form() {}
    }

    ParagraphStyle(String chineseName, FontRole role, double size, ParagraphFormat format) {
        this.chineseName = chineseName;
        this.textStyle = new TextStyle(role, size);
        this.format = format;
    }

    /** Name shown to people, e.g. in Word's style list. */
    public String chineseName() {
        return chineseName;
    }

    /** Style of text that says nothing else. */
    public TextStyle textStyle() {
        return textStyle;
    }

    /** How a paragraph stands that says nothing else, on the standard grid. */
    public ParagraphFormat format() {
        return format;
    }

    /** How a paragraph stands that says nothing else. */
    public ParagraphFormat format(PageGrid grid) {
        return format.on(grid);
    }

    /** Distance from one line to the next in points. */
    public double linePitch(PageGrid grid) {
        return isOfTable() || this == BLANK ? Gb9704.TABLE_LINE_PITCH : grid.linePitch();
    }

    private boolean isOfTable() {
        return ordinal() >= TABLE_TEXT.ordinal();
    }

    /** Level 1 to 4 of a heading, also of one that runs into its text, otherwise 0. */
    public int headingLevel() {
        int heading = ordinal() - HEADING_1.ordinal();
        return heading >= 0 && heading < 2 * LEVELS ? heading % LEVELS + 1 : 0;
    }

    /** The style of a heading of a level from 1. */
    static ParagraphStyle heading(int level) {
        return values()[HEADING_1.ordinal() + level - 1];
    }

    /** The style of body text that begins with a heading of a level from 1. */
    static ParagraphStyle runIn(int level) {
        return values()[RUN_IN_1.ordinal() + level - 1];
    }

    /** The style that this one is a kind of, or {@code null}: a change of that one changes this one, too. */
    public ParagraphStyle parent() {
        return switch (this) {
            case ATTACHMENT_TITLE -> TITLE;
            case BODY_FLUSH, BODY_LEFT, BODY_CENTRED, BODY_RIGHT, RUN_IN_1, RUN_IN_2, RUN_IN_3, RUN_IN_4 -> BODY;
            case ATTACHMENT_NOTE_MORE -> ATTACHMENT_NOTE;
            case TABLE_TEXT_CENTRED, TABLE_TEXT_RIGHT, TABLE_HEADER -> TABLE_TEXT;
            default -> null;
        };
    }

    /** The style of a paragraph that a person begins below this one. */
    public ParagraphStyle next() {
        return switch (this) {
            case ATTACHMENT_LABEL -> ATTACHMENT_TITLE;
            case ATTACHMENT_NOTE -> ATTACHMENT_NOTE_MORE;
            case SIGNATURE -> DATE;
            case DATE -> NOTE;
            case BODY_FLUSH, BODY_CENTRED, BODY_RIGHT, ATTACHMENT_NOTE_MORE -> this;
            default -> isOfTable() ? this : BODY;
        };
    }
}
