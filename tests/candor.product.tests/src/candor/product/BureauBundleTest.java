// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bureau's bundle is put into the finished product, used, taken out and put in again. What it has stored is then, byte for byte, what
 * it was. The same, with a bundle that is built outside this checkout, is what {@code releng/tutorial} tries.
 */
class BureauBundleTest {

    private static final Path ROOT = Path.of(System.getProperty("candor.root"));
    private static final String BUNDLE = "candor.example.bureau";

    @TempDir
    private Path folder;

    @Test
    void whatABundleHasStoredOutlivesIt() throws IOException {
        String jar = ROOT.resolve("bundles/" + BUNDLE + "/target/" + BUNDLE + "-0.1.0-SNAPSHOT.jar")
                .toString();
        String file = folder.resolve("own.meeting").toString();
        assertThat(run("plugins", "install", jar).exit()).isZero();
        assertThat(run("new", "--profile", "inspection", "--to", file).exit()).isZero();
        String list = text("findings.txt", "1\t会前征求意见不够广泛\t2022-03-01\n");
        assertThat(run("import", list, "--as", "findings", "--into", file).exit())
                .isZero();
        assertThat(run("check", file).out()).contains("巡察反馈问题 会前征求意见不够广泛", "整改期限是2022年3月1日");
        Candor.Run made = run("export", file, "--document", "inspection-findings", "--to", out());
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(Candor.filesBelow(Path.of(out()))).anyMatch(name -> name.contains("巡察反馈问题整改情况表"));
        byte[] part = part(file);
        assertThat(new String(part, StandardCharsets.UTF_8)).contains("会前征求意见不够广泛");

        assertThat(run("plugins", "remove", BUNDLE).exit()).isZero();
        String days = text("days.csv", "日期,名称,休/班\n2022-05-01至2022-05-04,劳动节,休\n");
        assertThat(run("import", days, "--as", "calendar", "--into", file).exit())
                .isZero();
        assertThat(part(file)).isEqualTo(part);

        assertThat(run("plugins", "install", jar).exit()).isZero();
        assertThat(run("findings", file).out()).isEqualTo("巡察反馈问题 1 个，未完成整改 1 个。\n");
        assertThat(part(file)).isEqualTo(part);
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private String text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    /** Runs the product for a person who has installed nothing else. */
    private Candor.Run run(String... arguments) {
        return Candor.run(List.of("env", "XDG_STATE_HOME=" + folder.resolve("state")), arguments);
    }

    private static byte[] part(String file) throws IOException {
        try (ZipFile zip = new ZipFile(file)) {
            ZipEntry part = zip.stream()
                    .filter(entry -> entry.getName().startsWith("parts/"))
                    .findFirst()
                    .orElseThrow();
            return zip.getInputStream(part).readAllBytes();
        }
    }
}
