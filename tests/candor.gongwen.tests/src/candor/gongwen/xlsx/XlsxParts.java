// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.xlsx;

import candor.gongwen.document.Content;
import candor.gongwen.document.Metadata;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.document.Paragraph;
import candor.gongwen.document.Span;
import candor.gongwen.document.Table;
import candor.gongwen.document.Table.Align;
import candor.gongwen.document.Table.Cell;
import candor.gongwen.document.Table.Column;
import candor.gongwen.document.Table.Row;
import candor.gongwen.document.Title;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Workbooks for the tests, and their parts as text. */
final class XlsxParts {

    private XlsxParts() {}

    static Map<String, String> of(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }

    static byte[] write(OfficialDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxWriter.write(document, out);
        return out.toByteArray();
    }

    static byte[] write(WorkbookSheet... sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxWriter.write(new Metadata("台账", "某局", Locale.SIMPLIFIED_CHINESE), List.of(sheets), out);
        return out.toByteArray();
    }

    static WorkbookSheet sheet(String name, WorkbookSheet.Rows rows) {
        return new WorkbookSheet(
                name, name, List.of("共若干项"), true, List.of(6.0, 40.0, 14.0), List.of("序号", "问题", "时限"), rows);
    }

    /** A ledger: two measures of the first problem, with what people may write into cells. */
    static OfficialDocument ledger() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of(cell("1", 2), cell("=HYPERLINK(\"http://x\",\"点\")", 2), cell("2022年6月30日", 1))));
        rows.add(new Row(List.of(cell("2022年7月31日", 1))));
        rows.add(row("2", "+86电话没人接_x000D_\n换行", "长期坚持"));
        rows.add(row("3", "-1", "40%"));
        return ledger(rows);
    }

    /** A ledger with these rows. */
    static OfficialDocument ledger(List<Row> rows) {
        Table table = new Table(
                null,
                List.of(new Column(1, Align.CENTRE), new Column(6, Align.LEFT), new Column(3, Align.CENTRE)),
                List.of(row("序号", "问题", "时限")),
                rows);
        Content content = new Content(
                new Title("示例市某局\n整改台账", null), List.of(), List.of(line("共3个问题。"), table, line("截至2022年4月30日。")), true);
        return new OfficialDocument(
                new Metadata("整改台账", "某局", Locale.SIMPLIFIED_CHINESE), null, content, null, null, List.of(), null);
    }

    private static Paragraph line(String text) {
        return candor.gongwen.fixtures.Documents.body(text);
    }

    static Row row(String... texts) {
        return new Row(Stream.of(texts).map(text -> cell(text, 1)).toList());
    }

    private static Cell cell(String text, int rows) {
        return new Cell(text.isEmpty() ? List.of() : List.of(Span.of(text)), 1, rows);
    }
}
