// SPDX-License-Identifier: EPL-2.0
package candor.rectification.documents;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.export.Blockers;
import candor.export.DocumentCatalog;
import candor.export.ExportService;
import candor.export.archive.ArchiveExport;
import candor.export.archive.ArchiveReport;
import candor.gongwen.fonts.FontLibrary;
import candor.model.meeting.Attachment;
import candor.model.meeting.MeetingFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of the sample: its index and its folders say the same. */
class ArchiveFolderTest {

    private static final Pattern ROW = Pattern.compile("<row .*?</row>");
    private static final Pattern CELL = Pattern.compile("<c [^>]*?(?:/>|>(.*?)</c>)");

    @TempDir
    private Path folder;

    @Test
    void numbersAndTitlesOfTheIndexAreThoseOfTheFolders() throws Exception {
        Path to = folder.resolve("a");
        DossierDocument sample = Samples.open(new MeetingStore());
        int listed = sample.dossier().getArchiveItems().size();
        int files = sample.dossier().getAttachments().size();
        Attachment nameAlone = MeetingFactory.eINSTANCE.createAttachment();
        nameAlone.setName("会议照片.jpg");
        sample.dossier().getAttachments().add(nameAlone);
        sample.dossier().getMeeting().getNotice().getAttachments().add(nameAlone);
        ArchiveReport report;
        try (ExportService exports = new ExportService(FontLibrary.system())) {
            report = new ArchiveExport(exports, new DocumentCatalog(OwnRectificationDocuments.ALL.all()))
                    .write(sample, Blockers.NONE, false, to, false, () -> false);
        }

        assertThat(report.report().failures()).isEmpty();
        assertThat(report.attachments()).isEqualTo(files);
        Map<Integer, String> index = index(to.resolve("归档目录.xlsx"));
        assertThat(index).hasSize(report.pieces());
        assertThat(index.keySet()).first().isEqualTo(1);
        Map<Integer, String> folders = folders(to);
        assertThat(folders).hasSizeGreaterThan(8);
        folders.forEach((number, title) ->
                assertThat(index.get(number)).as("piece " + number).isEqualTo(title));
        assertThat(folders)
                .as("letters by their number, papers by their title, others numbered on")
                .containsEntry(10, "关于党史学习教育专题民主生活会召开情况的通报")
                .containsEntry(11, "关于党史学习教育专题民主生活会召开情况的报告")
                .containsValue("问题清单");
        assertThat(folders.keySet()).anyMatch(number -> number == listed + 1);
        assertThat(sample.dossier().getArchiveItems())
                .as("the dossier stays as it was")
                .hasSize(listed);
        assertThat(Files.list(to.resolve("11-关于党史学习教育专题民主生活会召开情况的报告"))).isNotEmpty();
    }

    private static Map<Integer, String> folders(Path to) throws IOException {
        Map<Integer, String> folders = new TreeMap<>();
        try (Stream<Path> all = Files.list(to)) {
            all.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString().split("-", 2))
                    .forEach(parts -> folders.put(Integer.parseInt(parts[0]), parts[1]));
        }
        return folders;
    }

    private static Map<Integer, String> index(Path workbook) throws IOException {
        Map<Integer, String> index = new TreeMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            Matcher rows = ROW.matcher(sheet);
            while (rows.find()) {
                String[] cells = CELL.matcher(rows.group())
                        .results()
                        .map(cell -> cell.group(1) == null ? "" : cell.group(1).replaceAll("<[^>]*>", ""))
                        .toArray(String[]::new);
                if (cells.length > 3 && cells[0].matches("\\d+")) {
                    index.put(Integer.parseInt(cells[0]), cells[3]);
                }
            }
        }
        return index;
    }
}
