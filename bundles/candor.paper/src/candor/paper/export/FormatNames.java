// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

import candor.gongwen.OutputFormat;
import candor.paper.PaperTexts;
import java.util.Locale;

/** What people call the formats of files. */
final class FormatNames {

    private FormatNames() {}

    /** In the language of the program; a format that is younger than this class is called by its extension. */
    static String of(OutputFormat format) {
        return switch (format.id()) {
            case "docx" -> PaperTexts.get("format.docx");
            case "pdf" -> PaperTexts.get("format.pdf");
            case "xlsx" -> PaperTexts.get("format.xlsx");
            default -> format.extension().toUpperCase(Locale.ROOT);
        };
    }
}
