// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.export.Letters;
import candor.gongwen.fonts.FontLibrary;
import candor.model.meeting.Attachment;
import candor.model.meeting.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandTest {

    private static final FontLibrary FONTS = FontLibrary.system();

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal(
            FONTS,
            Letters.of("opinions", "征求意见建议汇总表", 9),
            Letters.each("outline", "心得体会", 20, "甲", "乙"),
            Letters.of("archive-list", "归档目录", 37));

    @Test
    void piecesStandUnderTheNumbersOfTheIndex() throws IOException {
        Path to = folder.resolve("归档");

        assertThat(archive(to)).as(terminal.err()).isEqualTo(ExitCode.OK);

        assertThat(files(to))
                .contains(
                        "归档目录.docx",
                        "归档目录.pdf",
                        "06-征求意见建议汇总表/征求意见建议汇总表.docx",
                        "06-征求意见建议汇总表/征求意见建议汇总表.pdf",
                        "14-心得体会（2份）/心得体会-甲.pdf",
                        "14-心得体会（2份）/心得体会-乙.docx")
                .anyMatch(name -> name.startsWith("15-附件和佐证材料"));
        assertThat(terminal.out()).contains("共 15 件");
    }

    @Test
    void onlyItsOwnerMayLookIntoIt() throws IOException {
        Path to = folder.resolve("new/归档");

        archive(to);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(to)))
                .isEqualTo("rwx------");
        assertThat(to.getParent()).isDirectoryNotContaining("glob:**.candor-*");
    }

    @Test
    void whatIsThereIsNeitherMixedWithItNorLost() throws IOException {
        Path to = Files.createDirectory(folder.resolve("归档"));
        Files.writeString(to.resolve("mine.txt"), "mine");

        assertThat(archive(to)).isEqualTo(ExitCode.OUTPUT);
        assertThat(files(to)).containsExactly("mine.txt");
        assertThat(terminal.err()).contains("里面有内容");

        assertThat(archive(to, "--force")).isEqualTo(ExitCode.OK);
        assertThat(files(to)).contains("归档目录.pdf").doesNotContain("mine.txt");
        assertThat(folder.resolve("归档-2/mine.txt")).hasContent("mine");
    }

    @Test
    void anEmptyFolderIsTakenAndAFileIsNot() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThat(archive(empty)).isEqualTo(ExitCode.OK);
        assertThat(files(empty)).contains("归档目录.pdf");
        assertThat(archive(file, "--force")).isEqualTo(ExitCode.OUTPUT);
        assertThat(file).hasContent("mine");
    }

    @Test
    void namesOfFilesAreMadeSafeAndStayDifferent() throws Exception {
        DossierDocument sample = Samples.open(new MeetingStore());
        Dossier dossier = sample.dossier();
        List<Attachment> attachments = dossier.getAttachments();
        attachments.get(0).setName("../../escaped.sh");
        attachments.get(1).setName("CON.pdf");
        attachments.get(2).setName("同名.pdf");
        attachments.get(3).setName("同名.PDF");
        dossier.getLetters().forEach(letter -> letter.getAttachments().clear());
        dossier.getArchiveItems().getFirst().setTitle("a/b");
        dossier.getArchiveItems().getFirst().setLetter(null);
        Path marked = folder.resolve("a.meeting");
        new MeetingStore().save(sample, marked);
        Path to = folder.resolve("归档");

        assertThat(terminal.run("archive", marked.toString(), "--to", to.toString()))
                .isEqualTo(ExitCode.OK);

        assertThat(files(to).stream().map(name -> name.substring(name.lastIndexOf('/') + 1)))
                .contains("_.._escaped.sh", "_CON.pdf", "同名.pdf", "同名-2.PDF");
        assertThat(folder.resolve("escaped.sh")).doesNotExist();
    }

    @Test
    void withoutAnIndexItIsNoArchive() {
        Terminal bare = new Terminal(FONTS, Letters.of("opinions", "征求意见建议汇总表", 9));

        assertThat(bare.run("archive", "--to", folder.resolve("a").toString())).isEqualTo(ExitCode.OUTPUT);
        assertThat(bare.err()).contains("没有可用的归档目录");
    }

    @Test
    void whatIsNoDossierLeavesNothing() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.meeting"), "no dossier");
        Path to = folder.resolve("归档");

        assertThat(terminal.run("archive", bad.toString(), "--to", to.toString()))
                .isEqualTo(ExitCode.INPUT);
        assertThat(to).doesNotExist();
    }

    private int archive(Path to, String... more) {
        return terminal.run(Stream.concat(Stream.of("archive", "--to", to.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private static List<String> files(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> below.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
