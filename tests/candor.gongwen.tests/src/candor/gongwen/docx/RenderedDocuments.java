// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.OutputFormat;
import candor.gongwen.Press;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.fonts.FontLibrary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Documents twice on paper: as the layout sets them, and as LibreOffice reads their DOCX.
 *
 * @param folder with {@code <name>-pdf.pdf} and {@code <name>.pdf}
 */
record RenderedDocuments(Path folder) {

    /** Writes and converts all documents, by name, at once: starting LibreOffice takes longest. */
    static RenderedDocuments of(Path folder, Map<String, OfficialDocument> documents) throws IOException {
        Press press = new Press(FontLibrary.system());
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, OfficialDocument> entry : documents.entrySet()) {
            Path docx = folder.resolve(entry.getKey() + ".docx");
            write(press, entry.getValue(), OutputFormat.DOCX, docx);
            write(press, entry.getValue(), OutputFormat.PDF, folder.resolve(entry.getKey() + "-pdf.pdf"));
            files.add(docx);
        }
        LibreOffice.convert(folder, files);
        return new RenderedDocuments(folder);
    }

    /** The layout's own pages. */
    Path ours(String name) {
        return folder.resolve(name + "-pdf.pdf");
    }

    /** The DOCX as LibreOffice prints it. */
    Path theirs(String name) {
        return folder.resolve(name + ".pdf");
    }

    private static void write(Press press, OfficialDocument document, OutputFormat format, Path file)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            press.write(document, format, out);
        }
    }
}
