// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.ooxml.Xml;
import candor.gongwen.style.FontRole;
import java.io.IOException;

/** The part {@code fontTable.xml}: what a word processor shall take where a font is missing. */
final class FontTablePart implements Xml.Content {

    /** Simplified Chinese (GB 2312). */
    private static final String GB2312 = "86";

    private final FontLibrary fonts;

    FontTablePart(FontLibrary fonts) {
        this.fonts = fonts;
    }

    @Override
    public void writeTo(Xml xml) throws IOException {
        xml.start("w:fonts", "xmlns:w", DocumentPart.W);
        for (FontRole role : FontRole.values()) {
            xml.start("w:font", "w:name", fonts.standardName(role));
            xml.val("w:altName", alternative(role));
            xml.val("w:panose1", panose(role));
            xml.val("w:charset", GB2312);
            xml.val("w:family", role == FontRole.KAI || role == FontRole.FANGSONG ? "modern" : "auto");
            xml.val("w:pitch", role == FontRole.XIAOBIAOSONG ? "variable" : "fixed");
            xml.end();
        }
        xml.end();
    }

    /** The name of the font that every Windows has for the role. */
    private static String alternative(FontRole role) {
        return switch (role) {
            case XIAOBIAOSONG, SONG -> "SimSun";
            case FANGSONG -> "FangSong";
            case KAI -> "KaiTi";
            case HEI -> "SimHei";
        };
    }

    /** Design by ten numbers: Windows looks for the most similar one when no name helps. Those of SimSun, FangSong, KaiTi and SimHei. */
    private static String panose(FontRole role) {
        return switch (role) {
            case XIAOBIAOSONG -> "03000509000000000000";
            case SONG -> "02010600030101010101";
            case FANGSONG, KAI, HEI -> "02010609060101010101";
        };
    }
}
