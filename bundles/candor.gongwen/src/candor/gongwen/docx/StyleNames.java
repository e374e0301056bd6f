// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.flow.ParagraphStyle;
import candor.gongwen.style.FontRole;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Ids of the styles: ASCII, because older word processors stumble over others; people see the Chinese names. */
final class StyleNames {

    static final String BASE = "Gongwen";
    static final String COPIES = "GongwenCopies";
    static final String CLOSE_COPIES = "GongwenCloseCopies";
    static final String PRINTED = "GongwenPrinted";
    static final String PAGE_NUMBER = "GongwenPageNumber";
    static final String PAGE_NUMBER_EVEN = "GongwenPageNumberEven";
    static final String ANCHOR = "GongwenAnchor";
    /** Characters in bold. */
    static final String BOLD = "GongwenBold";

    private StyleNames() {}

    /** HEADING_1 becomes GongwenHeading1. */
    static String id(ParagraphStyle style) {
        return BASE + capitalised(style.name());
    }

    /** Characters in a kind of type: KAI becomes GongwenTypeKai. */
    static String characters(FontRole role) {
        return BASE + "Type" + capitalised(role.name());
    }

    private static String capitalised(String constant) {
        return Arrays.stream(constant.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
