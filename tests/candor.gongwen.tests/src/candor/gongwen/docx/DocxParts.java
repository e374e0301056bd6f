// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.OutputFormat;
import candor.gongwen.Press;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.fonts.FontLibrary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Writes documents and takes them apart. */
final class DocxParts {

    private DocxParts() {}

    /** The parts of a document's DOCX, by path, in their order in the file. */
    static Map<String, String> of(OfficialDocument document) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(write(document)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** A document as DOCX. */
    static byte[] write(OfficialDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Press(FontLibrary.system()).write(document, OutputFormat.DOCX, out);
        return out.toByteArray();
    }
}
