// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input is met at the door: one clear message, the exit code of the contract, and nothing half-written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private static final int USAGE = 2;
    private static final int UNREADABLE = 3;
    private static final int OUTPUT_FAILED = 4;

    @TempDir
    private static Path folder;

    private Path sample;
    private EvilFiles evil;

    @BeforeAll
    void makeGoodFile() {
        sample = folder.resolve("good.meeting");
        Candor.Run run = Candor.run("new", "--sample", "--to", sample.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        evil = new EvilFiles(sample, folder);
    }

    Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of(folder.resolve("no-such.meeting"), "不存在"),
                Arguments.of(evil.bytes("empty.meeting", new byte[0]), "空"),
                Arguments.of(evil.truncated("truncated.meeting"), "不完整"),
                Arguments.of(
                        evil.bytes("text.meeting", "not a zip at all".repeat(20).getBytes()), "不是"),
                Arguments.of(evil.encrypted("encrypted.meeting"), "加密"),
                Arguments.of(evil.bomb("bomb.meeting"), "dossier.xmi"),
                Arguments.of(evil.added("escape.meeting", "../escaped.txt", new byte[] {1}), "../escaped.txt"),
                Arguments.of(
                        evil.changed("entity.meeting", "dossier.xmi", EvilFiles::withExternalEntity), "dossier.xmi"),
                Arguments.of(evil.changed("newer.meeting", "manifest.json", EvilFiles::withNewerFormat), "更新"),
                Arguments.of(
                        evil.changed("dangling.meeting", "dossier.xmi", EvilFiles::withDanglingReference),
                        "dossier.xmi"));
    }

    @ParameterizedTest
    @MethodSource
    void unreadable(Path file, String said) {
        Path to = folder.resolve("out-" + file.getFileName());

        Candor.Run run = Candor.run("export", file.toString(), "--to", to.toString());

        assertThat(run.exit()).as(run.err()).isEqualTo(UNREADABLE);
        assertThat(run.err()).contains(file.getFileName().toString()).contains(said);
        assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(Candor.filesBelow(to)).isEmpty();
        assertThat(folder.resolve("escaped.txt")).doesNotExist();
        assertThat(folder.getParent().resolve("escaped.txt")).doesNotExist();
    }

    @Test
    void aGoodDossierBesideABadOneIsExported() {
        Path to = folder.resolve("beside");
        Path bad = evil.bytes("bad-beside.meeting", new byte[0]);

        Candor.Run run = Candor.run(
                "export",
                bad.toString(),
                sample.toString(),
                "--document",
                "request",
                "--format",
                "pdf",
                "--to",
                to.toString());

        assertThat(run.exit()).isEqualTo(UNREADABLE);
        assertThat(run.err()).contains("bad-beside.meeting");
        assertThat(Candor.filesBelow(to)).hasSize(1).allMatch(name -> name.endsWith(".pdf"));
    }

    static Stream<Arguments> misused() {
        return Stream.of(
                Arguments.of(List.of("export", "--document", "requst"), "request"),
                Arguments.of(List.of("export", "--fromat", "pdf"), "--format"),
                Arguments.of(List.of("export", "--format", "pfd"), "pdf"),
                Arguments.of(List.of("exprot"), "export"),
                Arguments.of(List.of("new", "--profile", "anual", "--to", "x.meeting"), "annual"));
    }

    @ParameterizedTest
    @MethodSource
    void misused(List<String> arguments, String suggested) {
        Candor.Run run = Candor.run(arguments.toArray(String[]::new));

        assertThat(run.exit()).as(run.err()).isEqualTo(USAGE);
        assertThat(run.err()).contains(suggested).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    /** The platform would wait for ever for the other end of a pipe in the place of its log or of its settings. */
    @ParameterizedTest
    @CsvSource({
        "candor.headless.product/target/products/candor.headless, logs/command.log",
        "candor.product/target/products/candor, .metadata/.log",
        "candor.product/target/products/candor, .metadata/.plugins/org.eclipse.core.runtime/.settings/candor.workbench.prefs"
    })
    void aPipeAmongTheProgramsOwnFiles(String product, String place) throws Exception {
        Path data = folder.resolve("data");
        Path pipe = data.resolve(place);
        Files.createDirectories(pipe.getParent());
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes here");
        ProcessBuilder start = new ProcessBuilder(
                Path.of(System.getProperty("candor.root"), "releng", product, "linux/gtk/x86_64/candor/candor")
                        .toString());
        start.environment().put("CANDOR_DATA", data.toString());
        Process refused = start.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();

        String said = new String(refused.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(refused.waitFor()).as(said).isEqualTo(UNREADABLE);
        assertThat(said).contains(pipe.toString(), "请把它移开");
        Files.delete(pipe);
    }

    @Test
    void targetThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("occupied"), "mine");

        Candor.Run run = Candor.run("export", sample.toString(), "--to", file.toString());

        assertThat(run.exit()).as(run.err()).isEqualTo(OUTPUT_FAILED);
        assertThat(run.err()).contains("occupied");
        assertThat(file).hasContent("mine");
    }

    @Test
    void readOnlyTarget() throws IOException {
        Path target = Files.createDirectory(folder.resolve("read-only"));

        Candor.Run run = Candor.run(
                mounted(target, "ro"), "export", sample.toString(), "--document", "request", "--to", target.toString());

        assertThat(run.exit()).as(run.err()).isEqualTo(OUTPUT_FAILED);
        assertThat(run.err()).contains("read-only");
    }

    @Test
    void diskFull() throws IOException {
        Path target = Files.createDirectory(folder.resolve("small"));

        // What is left on the small disk is listed inside its own mount name space.
        Candor.Run run = Candor.run(
                List.of(
                        "unshare",
                        "-rm",
                        "sh",
                        "-c",
                        "mount -t tmpfs -o size=16k tmpfs \"$0\" && \"$@\"; code=$?; echo left: $(ls -A \"$0\") >&2; exit $code",
                        target.toString()),
                "export",
                sample.toString(),
                "--document",
                "request",
                "--format",
                "pdf",
                "--to",
                target.toString());

        assertThat(run.exit()).as(run.err()).isEqualTo(OUTPUT_FAILED);
        assertThat(run.err()).contains("空间").endsWith("left:\n");
    }

    @Test
    void missingFontRole() throws IOException {
        Path nowhere = Files.createDirectory(folder.resolve("no-fonts"));

        Candor.Run run = Candor.run(
                List.of("env", "CANDOR_JAVA_OPTS=-Dcandor.fonts.places=" + nowhere),
                "export",
                sample.toString(),
                "--document",
                "request",
                "--to",
                folder.resolve("fontless").toString());

        assertThat(run.exit()).as(run.err()).isEqualTo(OUTPUT_FAILED);
        assertThat(run.err()).contains("字体").contains("releng/setup").doesNotContain("\tat ");
        assertThat(Candor.filesBelow(folder.resolve("fontless"))).isEmpty();
    }

    private static List<String> mounted(Path target, String options) {
        return List.of(
                "unshare",
                "-rm",
                "sh",
                "-c",
                "mount -t tmpfs -o size=1m," + options + " tmpfs \"$0\" && exec \"$@\"",
                target.toString());
    }
}
