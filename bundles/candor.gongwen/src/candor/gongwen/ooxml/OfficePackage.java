// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.ooxml;

import candor.gongwen.document.Metadata;
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
public final class OfficePackage {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    /**
     * The time of every entry, which says nothing about the document. It is not the earliest time of a ZIP, for which
     * the JDK would also write the offset of the time zone and load all time zones.
     */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int BUFFER = 1 << 15;

    private final String folder;
    private final String type;
    private final String main;
    private final String mainKind;
    private final List<Part> topParts = new ArrayList<>();
    private final List<Part> innerParts = new ArrayList<>();

    private record Part(String path, String contentType, String relationship, Xml.Content content) {}

    private OfficePackage(String folder, String language, String main, String mainKind) {
        this.folder = folder + "/";
        this.type = "application/vnd.openxmlformats-officedocument." + language + ".";
        this.main = main;
        this.mainKind = mainKind;
    }

    /** The package of a text document (DOCX). */
    public static OfficePackage text() {
        return new OfficePackage("word", "wordprocessingml", "document", "document");
    }

    /** The package of a workbook (XLSX). */
    public static OfficePackage workbook() {
        return new OfficePackage("xl", "spreadsheetml", "workbook", "sheet");
    }

    /** Adds the properties of the whole package. */
    public void addProperties(Metadata metadata) {
        topParts.add(new Part(
                PropertiesPart.PATH,
                PropertiesPart.CONTENT_TYPE,
                PropertiesPart.RELATIONSHIP,
                new PropertiesPart(metadata)));
    }

    /** Adds a part that the main part refers to; returns the id by which it does so. */
    public String add(String name, String kind, String relationship, Xml.Content content) {
        innerParts.add(new Part(folder + name, type + kind + "+xml", OFFICE + relationship, content));
        return "rId" + innerParts.size();
    }

    /** Writes the package around its main part; the stream stays open. Parts are asked for what they say in the order in which they were added. */
    public void write(OutputStream out, Xml.Content content) throws IOException {
        String path = folder + main + ".xml";
        topParts.addFirst(new Part(path, type + mainKind + ".main+xml", OFFICE + "officeDocument", content));
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out));
        entry(zip, "[Content_Types].xml", this::contentTypes);
        entry(zip, "_rels/.rels", xml -> relationships(xml, topParts, ""));
        entry(zip, folder + "_rels/" + main + ".xml.rels", xml -> relationships(xml, innerParts, folder));
        for (Part part : parts()) {
            entry(zip, part.path, part.content);
        }
        zip.finish();
        zip.flush();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(topParts);
        parts.addAll(innerParts);
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
