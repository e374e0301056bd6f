// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dossiers checked by the rules of all bundles of the product. */
class CheckTest {

    @TempDir
    private Path folder;

    @Test
    void theSampleIsFaultless() {
        Candor.Run run = Candor.run("check");

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out()).containsPattern("没有(?:发现|检查出)问题").containsPattern("按 \\d{2,} 项规则检查");
        assertThat(run.err()).contains("没有给出卷宗文件");
    }

    @Test
    void aWrongWeekdayIsFoundAndTheFileLeftAlone() throws IOException {
        Path faultless = folder.resolve("a.meeting");
        assertThat(Candor.run("new", "--sample", "--to", faultless.toString()).exit())
                .isZero();
        Path wrong = folder.resolve("b.meeting");
        rewrite(faultless, wrong, "plannedWeekday=\"THURSDAY\"", "plannedWeekday=\"MONDAY\"");
        byte[] before = Files.readAllBytes(wrong);

        Candor.Run run = Candor.run("check", faultless.toString(), wrong.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).contains("会议方案", "拦截　", "2022年1月20日是星期四，拟定的是星期一");
        assertThat(wrong).hasBinaryContent(before);

        JsonObject answer = JsonParser.parseString(
                        Candor.run("check", wrong.toString(), "--json").out())
                .getAsJsonObject();
        assertThat(answer.getAsJsonObject("counts").get("blocker").getAsInt()).isEqualTo(1);
        assertThat(answer.get("exitCode").getAsInt()).isEqualTo(1);
    }

    /** The last file of each format is the faultless sample as it was then: what has become of the format since is nobody's mistake. */
    @Test
    void filesOfEarlierFormatsSayNothing() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("check"));
        List<Path> files = new ArrayList<>();
        for (String format : List.of("1-last", "2-last", "3-first")) {
            Path file = Files.copy(
                    Path.of("..", "candor.core.tests", "formats", format + ".meeting"),
                    folder.resolve(format + ".meeting"));
            files.add(file);
            arguments.add(file.toString());
        }

        Candor.Run run = Candor.run(arguments.toArray(String[]::new));

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.matches("  .*没有(?:发现|检查出)问题。")))
                .hasSameSizeAs(files);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrderElementsOf(files);
        }
    }

    @Test
    void misuseAndUnreadableFilesHaveCodesOfTheirOwn() {
        assertThat(Candor.run("check", "--fail-on", "nothing").exit()).isEqualTo(2);
        assertThat(Candor.run("check", folder.resolve("none.meeting").toString())
                        .exit())
                .isEqualTo(3);
    }

    private static void rewrite(Path from, Path to, String what, String by) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                if (entry.getName().equals("dossier.xmi")) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    assertThat(text).containsOnlyOnce(what);
                    bytes = text.replace(what, by).getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes);
            }
        }
    }
}
