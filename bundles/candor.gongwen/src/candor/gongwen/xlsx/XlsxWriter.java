// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.xlsx;

import candor.gongwen.document.Metadata;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.ooxml.OfficePackage;
import candor.gongwen.ooxml.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes workbooks for Excel, WPS and LibreOffice. The same sheets make the same bytes. */
public final class XlsxWriter {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private XlsxWriter() {}

    /**
     * Writes the tables of a document, each on a sheet of its own.
     *
     * @param out where it goes; stays open
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if it has no table; the message is for people
     */
    public static void write(OfficialDocument document, OutputStream out) throws IOException {
        write(document.metadata(), TableSheets.of(document), out);
    }

    /**
     * Writes sheets.
     *
     * @param out where it goes; stays open
     * @throws IOException if it cannot be written, or a sheet has more rows than a reader takes
     */
    public static void write(Metadata metadata, List<WorkbookSheet> sheets, OutputStream out) throws IOException {
        OfficePackage parts = OfficePackage.workbook();
        parts.addProperties(metadata);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            ids.add(parts.add(
                    "worksheets/sheet" + (i + 1) + ".xml",
                    "worksheet",
                    "worksheet",
                    new SheetPart(sheets.get(i), i == 0, metadata.mark())));
        }
        parts.add("styles.xml", "styles", "styles", new WorkbookStylesPart());
        parts.write(out, xml -> workbook(xml, sheets, ids));
    }

    private static void workbook(Xml xml, List<WorkbookSheet> sheets, List<String> ids) throws IOException {
        SheetNames taken = new SheetNames();
        List<String> names =
                sheets.stream().map(sheet -> taken.next(sheet.name())).toList();
        xml.start("workbook", "xmlns", SheetPart.NAMESPACE, "xmlns:r", RELATIONS);
        xml.start("bookViews").empty("workbookView").end();
        xml.start("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            xml.empty("sheet", "name", names.get(i), "sheetId", i + 1, "r:id", ids.get(i));
        }
        xml.end();
        if (sheets.stream().anyMatch(sheet -> !sheet.headers().isEmpty())) {
            repeatedRows(xml, sheets, names);
        }
        xml.end();
    }

    /** What is printed at the head of every page: the names of the columns. */
    private static void repeatedRows(Xml xml, List<WorkbookSheet> sheets, List<String> names) throws IOException {
        xml.start("definedNames");
        for (int i = 0; i < sheets.size(); i++) {
            int header = sheets.get(i).rowsAbove();
            if (!sheets.get(i).headers().isEmpty()) {
                String place = "'" + names.get(i).replace("'", "''") + "'!$" + header + ":$" + header;
                xml.text("definedName", place, "name", "_xlnm.Print_Titles", "localSheetId", i);
            }
        }
        xml.end();
    }
}
