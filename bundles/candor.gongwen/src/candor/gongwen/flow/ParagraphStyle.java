// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.flow;

import candor.gongwen.style.FontRole;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.TextStyle;

/** The named kinds of paragraph; in DOCX each is a style of that Chinese name. */
public enum ParagraphStyle {
    /** 标题 (GB/T 9704—2012 §7.3.1). */
    TITLE("公文标题", FontRole.XIAOBIAOSONG, Gb9704.SIZE_2),
    /** What stands in brackets below a title, e.g. （送审稿） (实务). */
    TITLE_VERSION("公文标题版本", FontRole.KAI, Gb9704.SIZE_3),
    /** 主送机关 (§7.3.2). */
    RECIPIENTS("公文主送机关", FontRole.FANGSONG, Gb9704.SIZE_3),
    /** 正文 (§7.3.3). */
    BODY("公文正文", FontRole.FANGSONG, Gb9704.SIZE_3),
    /** 一、 */
    HEADING_1("公文一级标题", FontRole.HEI, Gb9704.SIZE_3),
    /** （一） */
    HEADING_2("公文二级标题", FontRole.KAI, Gb9704.SIZE_3),
    /** 1. */
    HEADING_3("公文三级标题", FontRole.FANGSONG, Gb9704.SIZE_3),
    /** （1） */
    HEADING_4("公文四级标题", FontRole.FANGSONG, Gb9704.SIZE_3),
    /** 附件说明 (§7.3.4). */
    ATTACHMENT_NOTE("公文附件说明", FontRole.FANGSONG, Gb9704.SIZE_3),
    /** 发文机关署名 (§7.3.5). */
    SIGNATURE("公文署名", FontRole.FANGSONG, Gb9704.SIZE_3),
    /** 成文日期 (§7.3.5). */
    DATE("公文成文日期", FontRole.FANGSONG, Gb9704.SIZE_3),
    /** 附注 (§7.3.6). */
    NOTE("公文附注", FontRole.FANGSONG, Gb9704.SIZE_3),
    /** The word 附件 with its number at the head of an attachment (§7.3.7). */
    ATTACHMENT_LABEL("公文附件序号", FontRole.HEI, Gb9704.SIZE_3),
    /** What stands above a table (实务). */
    TABLE_CAPTION("公文表题", FontRole.HEI, Gb9704.SIZE_3),
    /** Text in a table's header (实务: 黑体, smaller than body text). */
    TABLE_HEADER("公文表头", FontRole.HEI, 12),
    /** Text in a table (实务: smaller than body text). */
    TABLE_TEXT("公文表格文字", FontRole.FANGSONG, 12);

    private final String chineseName;
    private final TextStyle textStyle;

    ParagraphStyle(String chineseName, FontRole role, double size) {
        this.chineseName = chineseName;
        this.textStyle = new TextStyle(role, size);
    }

    /** Name shown to people, e.g. in Word's style list. */
    public String chineseName() {
        return chineseName;
    }

    /** Style of text that says nothing else. */
    public TextStyle textStyle() {
        return textStyle;
    }

    /** Distance from one line to the next in points. */
    public double linePitch() {
        return this == TABLE_HEADER || this == TABLE_TEXT ? Gb9704.TABLE_LINE_PITCH : Gb9704.LINE_PITCH;
    }

    /** Outline level 1 to 4 of a heading, otherwise 0. */
    public int outlineLevel() {
        return switch (this) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            case HEADING_4 -> 4;
            default -> 0;
        };
    }
}
