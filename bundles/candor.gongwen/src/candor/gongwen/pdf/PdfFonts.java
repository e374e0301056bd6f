// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.pdf;

import candor.gongwen.fonts.Typeface;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fonts of a document by the names under which its pages use them. */
final class PdfFonts {

    private final PdfFile file;
    private final Map<Typeface, PdfFont> fonts = new LinkedHashMap<>();
    private final Map<PdfFont, String> names = new LinkedHashMap<>();

    PdfFonts(PdfFile file) {
        this.file = file;
    }

    PdfFont font(Typeface typeface) {
        return fonts.computeIfAbsent(typeface, key -> {
            PdfFont font = new PdfFont(key, file.reserve());
            names.put(font, "/F" + (names.size() + 1));
            return font;
        });
    }

    String name(PdfFont font) {
        return names.get(font);
    }

    /** Writes all fonts. Called when every page is drawn, because only then the characters are known. */
    void write() throws IOException {
        for (PdfFont font : fonts.values()) {
            font.write(file);
        }
    }

    /** The dictionary of all fonts; every page may use every font. */
    String resources() {
        StringBuilder resources = new StringBuilder("<</Font<<");
        names.forEach((font, name) -> resources.append(name).append(' ').append(PdfFile.reference(font.object())));
        return resources.append(">>>>").toString();
    }
}
