// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.export.Letters;
import candor.gongwen.fonts.FontLibrary;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private static final FontLibrary FONTS = FontLibrary.system();

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal(FONTS, Letters.of("request", "请示", 1), Letters.of("plan", "方案", 2));

    @Test
    void withoutFileTheSampleIsTakenAndThatIsSaid() throws IOException {
        assertThat(terminal.run("export", "--to", folder.resolve("out").toString()))
                .isEqualTo(ExitCode.OK);

        assertThat(files()).containsExactly("out/01-请示.docx", "out/01-请示.pdf", "out/02-方案.docx", "out/02-方案.pdf");
        assertThat(terminal.err()).startsWith("没有给出卷宗文件，用自带的示例卷宗。").contains("request：有 1 处待补：会议·主持人");
        assertThat(terminal.out()).contains("01-请示.docx（1页）");
    }

    @Test
    void whatAFindingBlocksIsLeftOutUnlessADraftIsWanted() throws IOException {
        Path dossier = blocked();
        String[] line = {"export", dossier.toString(), "--format", "pdf", "--to", folder.toString(), "--json"};

        assertThat(terminal.run(line)).isEqualTo(ExitCode.FINDINGS);
        assertThat(files()).as("the plan does not print the room").containsExactly("02-方案.pdf", "a.meeting");
        assertThat(terminal.err())
                .contains("request：有拦截问题，没有生成（--draft 可生成草稿）：")
                .contains("会议室不能叫“错”");
        assertThat(terminal.out())
                .contains("\"blocked\":[{\"document\":\"request\"")
                .contains("\"draft\":false");

        String[] insisting = Arrays.copyOf(line, line.length + 1);
        insisting[line.length] = "--draft";
        assertThat(terminal.run(insisting)).isEqualTo(ExitCode.OK);
        assertThat(files()).containsExactly("01-请示.pdf", "02-方案.pdf", "a.meeting");
        assertThat(terminal.out()).contains("\"draft\":true").contains("\"blocked\":[]");
        assertThat(terminal.err()).contains("request：有拦截问题，每页印有“草稿”：");
    }

    @Test
    void onlyWhatIsAskedForIsMade() throws IOException {
        String dossier = dossier("a").toString();
        assertThat(terminal.run("export", dossier, "--document", "plan", "--format", "PDF", "--to", folder.toString()))
                .isEqualTo(ExitCode.OK);

        assertThat(files()).containsExactly("02-方案.pdf", "a.meeting");
        assertThat(Files.readAllBytes(folder.resolve("02-方案.pdf"))).startsWith("%PDF".getBytes());
    }

    @Test
    void whatIsNoDocumentIsNotReplacedUnlessAPersonInsists() throws IOException {
        Path notes = Files.writeString(folder.resolve("02-方案.pdf"), "我的笔记");
        String[] line = {"export", "--document", "plan", "--format", "pdf", "--to", folder.toString()};

        assertThat(terminal.run(line)).isEqualTo(ExitCode.OUTPUT);
        assertThat(terminal.err()).contains("02-方案.pdf", "--force");
        assertThat(notes).hasContent("我的笔记");

        String[] insisting = Arrays.copyOf(line, line.length + 1);
        insisting[line.length] = "--force";
        assertThat(terminal.run(insisting)).isEqualTo(ExitCode.OK);
        Files.setPosixFilePermissions(notes, PosixFilePermissions.fromString("rw-------"));
        assertThat(terminal.run(line)).as("a document is its own kind").isEqualTo(ExitCode.OK);
        assertThat(Files.getPosixFilePermissions(notes))
                .as("rights are kept")
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aDossierIsNoDocumentWhateverItIsCalled() throws IOException {
        Path dossier = folder.resolve("a.meeting");
        terminal.run("new", "--sample", "--to", dossier.toString());
        Path disguised = Files.createLink(folder.resolve("02-方案.docx"), dossier);
        byte[] before = Files.readAllBytes(dossier);
        String[] line = {
            "export", dossier.toString(), "--document", "plan", "--format", "docx", "--to", folder.toString()
        };

        assertThat(terminal.run(line)).isEqualTo(ExitCode.OUTPUT);
        String[] insisting = Arrays.copyOf(line, line.length + 1);
        insisting[line.length] = "--force";
        assertThat(terminal.run(insisting)).as("it is what is read").isEqualTo(ExitCode.OUTPUT);
        assertThat(disguised).hasBinaryContent(before);

        Files.delete(disguised);
        assertThat(terminal.run(line)).isEqualTo(ExitCode.OK);
        assertThat(terminal.run(line)).as("a document is its own kind").isEqualTo(ExitCode.OK);
    }

    @Test
    void aDocumentInSeveralCopiesHasAFileForEach() throws IOException {
        Terminal several =
                new Terminal(FONTS, Letters.of("plan", "方案", 2), Letters.each("sheet", "反馈单", 9, "张三", "李四"));
        assertThat(several.run("export", "--format=pdf", "--json", "--to", folder.toString()))
                .isEqualTo(ExitCode.OK);

        assertThat(files()).containsExactly("02-方案.pdf", "09-反馈单-张三.pdf", "09-反馈单-李四.pdf");
        JsonArray made = dossiers(several).getAsJsonArray("files");
        assertThat(made.get(0).getAsJsonObject().get("copy").isJsonNull()).isTrue();
        assertThat(made.get(1).getAsJsonObject().get("copy").getAsString()).isEqualTo("张三");
    }

    @Test
    void onlyTheCopyThatIsAskedForIsMade() throws IOException {
        Terminal several =
                new Terminal(FONTS, Letters.of("plan", "方案", 2), Letters.each("sheet", "反馈单", 9, "张三", "李四"));
        assertThat(several.run("export", "--copy", "李四", "--format=pdf", "--to", folder.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(files()).containsExactly("09-反馈单-李四.pdf");

        assertThat(several.run("export", "--copy", "李五", "--format=pdf", "--to", folder.toString()))
                .isEqualTo(ExitCode.OUTPUT);
        assertThat(several.err()).contains("　李五：没有“李五”这一份；是否为：李四");

        assertThat(several.run("export", "--document=plan", "--copy=张三", "--format=pdf", "--to", folder.toString()))
                .isEqualTo(ExitCode.OUTPUT);
        assertThat(several.err()).contains("所选的文书都只有一份");
    }

    @Test
    void aDocumentWithNobodyToMakeItForIsTold() throws IOException {
        Terminal nobody = new Terminal(FONTS, Letters.each("sheet", "反馈单", 9));
        assertThat(nobody.run("export", "--format=pdf", "--json", "--to", folder.toString()))
                .isEqualTo(ExitCode.OK);

        assertThat(files()).isEmpty();
        assertThat(nobody.err()).contains("sheet：还没有", "请先登记信件。");
        assertThat(dossiers(nobody).getAsJsonArray("empty").get(0).getAsString())
                .isEqualTo("sheet");
    }

    @Test
    void severalDossiersGetAFolderEachAlsoWhenTheirNamesAreEqual() throws IOException {
        Path one = dossier("a");
        Path other = dossier("b/a");
        Path out = folder.resolve("out");
        assertThat(terminal.run(
                        "export",
                        one.toString(),
                        other.toString(),
                        "--document=plan",
                        "--format=pdf",
                        "--to",
                        out.toString()))
                .isEqualTo(ExitCode.OK);

        assertThat(files()).contains("out/a/02-方案.pdf", "out/a-2/02-方案.pdf");
    }

    @Test
    void unreadableDossierIsReportedAndTheOthersAreMade() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.meeting"), "x");
        Path out = folder.resolve("out");
        assertThat(terminal.run(
                        "export",
                        bad.toString(),
                        dossier("a").toString(),
                        "--format=pdf",
                        "--json",
                        "--to",
                        out.toString()))
                .isEqualTo(ExitCode.INPUT);

        assertThat(files()).contains("out/a/01-请示.pdf", "out/a/02-方案.pdf");
        assertThat(terminal.err()).contains("bad.meeting");
        JsonObject json = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertThat(json.get("exitCode").getAsInt()).isEqualTo(ExitCode.INPUT);
        assertThat(json.getAsJsonArray("dossiers")).hasSize(2);
        assertThat(json.getAsJsonArray("dossiers")
                        .get(0)
                        .getAsJsonObject()
                        .get("error")
                        .getAsString())
                .contains("bad.meeting");
    }

    @Test
    void failingDocumentStopsNoOtherAndIsListed() throws IOException {
        Terminal some = new Terminal(FONTS, Letters.failing("broken", "模板有误"), Letters.of("plan", "方案", 2));
        assertThat(some.run("export", "--format=pdf", "--to", folder.toString()))
                .isEqualTo(ExitCode.OUTPUT);

        assertThat(files()).containsExactly("02-方案.pdf");
        assertThat(some.err()).contains("有 1 份文书没有生成", "broken：模板有误");
    }

    @Test
    void outputFailureWeighsMoreThanInputFailure() throws IOException {
        Terminal some = new Terminal(FONTS, Letters.failing("broken", "模板有误"));
        assertThat(some.run(
                        "export",
                        dossier("a").toString(),
                        folder.resolve("none.meeting").toString()))
                .isEqualTo(ExitCode.OUTPUT);

        assertThat(some.err()).contains("none.meeting", "模板有误");
    }

    @Test
    void fileInPlaceOfTheFolderIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "x");
        assertThat(terminal.run("export", "--format=pdf", "--to", file.toString()))
                .isEqualTo(ExitCode.OUTPUT);

        assertThat(terminal.err()).contains("不是文件夹", "换一个输出位置");
        assertThat(file).hasContent("x");
        assertThat(files()).containsExactly("out");
    }

    @Test
    void missingFontRoleIsNamedAndNothingIsLeft() throws IOException {
        Terminal bare = new Terminal(FontLibrary.of(List.of()), Letters.of("plan", "方案", 2));
        assertThat(bare.run("export", "--json", "--to", folder.toString())).isEqualTo(ExitCode.OUTPUT);

        assertThat(bare.err()).contains("没有可用的");
        assertThat(files()).isEmpty();
        JsonObject dossier = JsonParser.parseString(bare.out())
                .getAsJsonObject()
                .getAsJsonArray("dossiers")
                .get(0)
                .getAsJsonObject();
        assertThat(dossier.getAsJsonArray("failures")).hasSize(2);
    }

    @Test
    void progressIsShownOnlyToSomebodyWhoWatches() throws IOException {
        String dossier = dossier("a").toString();
        terminal.run("export", dossier, "--format=pdf", "--to", folder.toString());
        assertThat(terminal.err()).doesNotContain("\r");

        terminal.watched().run("export", dossier, "--format=pdf", "--to", folder.toString());
        assertThat(terminal.err()).contains("\r").contains("（1/1）");
        assertThat(terminal.out()).doesNotContain("\r");
    }

    private static JsonObject dossiers(Terminal terminal) {
        return JsonParser.parseString(terminal.out())
                .getAsJsonObject()
                .getAsJsonArray("dossiers")
                .get(0)
                .getAsJsonObject();
    }

    private Path dossier(String name) throws IOException {
        Path file = folder.resolve(name + ".meeting");
        Files.createDirectories(file.getParent());
        MeetingStore store = new MeetingStore();
        store.save(Samples.open(store), file);
        return file;
    }

    /** A dossier whose room is wrong, which keeps back what prints it. */
    private Path blocked() throws IOException {
        Path file = folder.resolve("a.meeting");
        MeetingStore store = new MeetingStore();
        DossierDocument document = Samples.open(store);
        document.dossier().getMeeting().setVenue("错");
        store.save(document, file);
        return file;
    }

    /** Every file below the folder, hidden ones too. */
    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
