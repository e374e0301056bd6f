// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.ParagraphStyle;
import java.util.Locale;

/** Ids of the styles: ASCII, because older word processors stumble over others; people see the Chinese names. */
final class StyleNames {

    static final String BASE = "Gongwen";
    static final String MARK = "GongwenMark";
    static final String NOTICE = "GongwenNotice";
    static final String NUMBER = "GongwenNumber";
    static final String IMPRINT = "GongwenImprint";
    static final String PAGE_NUMBER = "GongwenPageNumber";

    private StyleNames() {}

    /** HEADING_1 becomes GongwenHeading1. */
    static String id(ParagraphStyle style) {
        StringBuilder id = new StringBuilder(BASE);
        for (String word : style.name().split("_")) {
            id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return id.toString();
    }
}
