// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.style;

/** The five kinds of type a 公文 is set in. Which font plays a role is decided by {@code candor.gongwen.fonts}. */
public enum FontRole {
    /** 小标宋: 发文机关标志 and 标题 (GB/T 9704—2012 §7.2.4, §7.3.1). */
    XIAOBIAOSONG("小标宋体"),
    /** 仿宋: everything that no other role is named for (§5.2.2). */
    FANGSONG("仿宋体"),
    /** 楷体: signers' names and headings of the second level (§7.2.6, §7.3.3). */
    KAI("楷体"),
    /** 黑体: headings of the first level, classification, urgency, the word 附件 (§7.2.2, §7.3.3, §7.3.7). */
    HEI("黑体"),
    /** 宋体: page numbers (§7.5). */
    SONG("宋体");

    private final String chineseName;

    FontRole(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The name people use for this kind of type. */
    public String chineseName() {
        return chineseName;
    }
}
