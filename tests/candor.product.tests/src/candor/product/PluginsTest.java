// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bureau's bundle in the finished product: installed, used, misbehaving, taken out, and put in again. */
class PluginsTest {

    private static final String COMMAND = "plugins";

    @TempDir
    private Path folder;

    @Test
    void aBundleComesWorksMisbehavesGoesAndComesBack() throws IOException {
        Path jar = BureauBundle.make(folder.resolve("visits.jar"), Candor.product(), "");
        Candor.Run installed = run("", COMMAND, "install", jar.toString());
        assertThat(installed.exit()).as(installed.err()).isZero();
        assertThat(installed.out()).contains("已安装：走访（某局） 1.0.0", "没有签名", "下次启动时生效");

        Path file = folder.resolve("a.meeting");
        assertThat(run("", "visit", file.toString()).out()).contains("visits: 1");

        Candor.Run slow = run("slow", COMMAND, "check", "--enable");
        assertThat(slow.err()).contains("扩展“走访”没有启用，其余不受影响：启动太慢，3 秒内没有就绪", "candor plugins check");
        assertThat(slow.out()).contains("重新启用：走访（某局） 1.0.0");

        Candor.Run failing = run("fail", COMMAND, "check", "--enable");
        assertThat(failing.err()).contains("启动时出错：IllegalStateException bureau.Activator.start");
        assertThat(failing.out()).contains("重新启用");

        assertThat(run("halt", COMMAND, "list").exit()).isEqualTo(9);
        Candor.Run after = run("", COMMAND, "list");
        assertThat(after.exit()).as(after.err()).isZero();
        assertThat(after.out()).contains("bureau.visits　1.0.0", "停用：上次启动到它时程序意外结束");

        assertThat(run("", COMMAND, "remove", BureauBundle.NAME).out()).contains("已移除：走访");
        assertThat(Candor.filesBelow(folder.resolve("data/plugins"))).isEmpty();

        Path next = folder.resolve("next.meeting");
        Candor.Run carried = run("", "new", "--from", file.toString(), "--to", next.toString());
        assertThat(carried.exit()).as(carried.err()).isZero();
        assertThat(carried.err()).contains(BureauBundle.NAMESPACE, "数据原样保留");
        assertThat(part(next)).isEqualTo(part(file)).contains("name=\"visit\"");

        // Signed this time; what was changed since then is refused, and the installed one stays.
        Path signed = SignedBundle.of(jar);
        Candor.Run again = run("", COMMAND, "install", signed.toString());
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(again.out()).contains("CN=bureau", "指纹 SHA-256");
        assertThat(run("", "visit", next.toString()).out()).contains("visits: 2");

        refused(SignedBundle.tampered(signed), "被改动过");
    }

    @Test
    void whatCannotBeUsedIsRefusedAndNothingIsWritten() throws IOException {
        Path incompatible = BureauBundle.make(
                folder.resolve("incompatible.jar"), Candor.product(), ",candor.core;bundle-version=\"[7.0,8.0)\"");
        byte[] good = Files.readAllBytes(incompatible);
        Path damaged = Files.write(folder.resolve("damaged.jar"), Arrays.copyOf(good, good.length / 2));
        Path hostile = Files.write(folder.resolve("hostile.zip"), BureauBundle.hostile());

        refused(incompatible, "没有安装：走访", "需要“candor.core”的版本 [7.0.0,8.0.0)，现有的是 0.1.0");
        refused(damaged, "不完整");
        refused(hostile, "不安全的条目名“../../outside.txt”");
        assertThat(folder.resolve("data/plugins")).doesNotExist();
    }

    private void refused(Path file, String... words) {
        Candor.Run run = run("", COMMAND, "install", file.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains(words);
    }

    /** @param act what the bundle's activator does */
    private Candor.Run run(String act, String... arguments) {
        return Candor.run(
                List.of("env", "CANDOR_DATA=" + folder.resolve("data"), "CANDOR_JAVA_OPTS=-Dbureau.act=" + act),
                arguments);
    }

    private static String part(Path meeting) throws IOException {
        try (ZipFile container = new ZipFile(meeting.toFile())) {
            String entry = container.stream()
                    .map(Object::toString)
                    .filter(name -> name.startsWith("parts/visits"))
                    .findFirst()
                    .orElseThrow();
            return new String(
                    container.getInputStream(container.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
