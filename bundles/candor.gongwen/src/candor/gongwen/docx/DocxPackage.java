// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The ZIP around the parts (ECMA-376 part 2). Equal parts make equal bytes: every entry carries the same time, and parts stand in the order
 * in which they were added.
 */
final class DocxPackage {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /**
     * Says nothing about the document. Not the first moment that a ZIP can carry: for that one the JDK writes the time zone's offset, too,
     * and loads all time zones for it.
     */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int BUFFER = 1 << 15;

    private final List<Part> topParts = new ArrayList<>();
    private final List<Part> wordParts = new ArrayList<>();

    private record Part(String path, String contentType, String relationship, Xml.Content content) {}

    /** Adds the properties of the whole package. */
    void addProperties(PropertiesPart content) {
        topParts.add(new Part(PropertiesPart.PATH, PropertiesPart.CONTENT_TYPE, PropertiesPart.RELATIONSHIP, content));
    }

    /** Adds a part that the document refers to; returns the id by which it does so. */
    String add(String name, String kind, String relationship, Xml.Content content) {
        wordParts.add(new Part("word/" + name, WORD_TYPE + kind + "+xml", OFFICE + relationship, content));
        return "rId" + wordParts.size();
    }

    /** Writes the package around the text of the document; the stream stays open. */
    void write(OutputStream out, Xml.Content document) throws IOException {
        topParts.addFirst(
                new Part("word/document.xml", WORD_TYPE + "document.main+xml", OFFICE + "officeDocument", document));
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out));
        entry(zip, "[Content_Types].xml", this::contentTypes);
        entry(zip, "_rels/.rels", xml -> relationships(xml, topParts, ""));
        entry(zip, "word/_rels/document.xml.rels", xml -> relationships(xml, wordParts, "word/"));
        for (Part part : parts()) {
            entry(zip, part.path, part.content);
        }
        zip.finish();
        zip.flush();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(topParts);
        parts.addAll(wordParts);
        return parts;
    }

    private static void entry(ZipOutputStream zip, String path, Xml.Content content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        // The XML writer hands over single characters, which a ZIP stream takes one compression call each.
        BufferedOutputStream buffer = new BufferedOutputStream(zip, BUFFER);
        Xml.write(buffer, content);
        buffer.flush();
        zip.closeEntry();
    }

    private void contentTypes(Xml xml) throws IOException {
        xml.start("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        for (Part part : parts()) {
            xml.empty("Override", "PartName", "/" + part.path, "ContentType", part.contentType);
        }
        xml.end();
    }

    private static void relationships(Xml xml, List<Part> parts, String folder) throws IOException {
        xml.start("Relationships", "xmlns", RELATIONSHIPS);
        int id = 0;
        for (Part part : parts) {
            id++;
            String target = part.path.substring(folder.length());
            xml.empty("Relationship", "Id", "rId" + id, "Type", part.relationship, "Target", target);
        }
        xml.end();
    }
}
