// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.style;

import candor.gongwen.texts.LibraryTexts;
import java.util.Locale;

/** The five kinds of type a 公文 is set in. Which font plays a role is decided by {@code candor.gongwen.fonts}. */
public enum FontRole {
    /** 小标宋: 发文机关标志 and 标题 (GB/T 9704—2012 §7.2.4, §7.3.1). */
    XIAOBIAOSONG,
    /** 仿宋: everything that no other role is named for (§5.2.2). */
    FANGSONG,
    /** 楷体: signers' names and headings of the second level (§7.2.6, §7.3.3). */
    KAI,
    /** 黑体: headings of the first level, classification, urgency, the word 附件 (§7.2.2, §7.3.3, §7.3.7). */
    HEI,
    /** 宋体: page numbers (§7.5). */
    SONG;

    /** The name people use for this kind of type. */
    public String chineseName() {
        return LibraryTexts.get("role." + name());
    }

    /** The name for people who use a program in this language. */
    public String name(Locale locale) {
        return LibraryTexts.in(locale, "role." + name());
    }
}
