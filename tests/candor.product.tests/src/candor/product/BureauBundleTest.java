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
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A bureau's bundle is put into the finished product by its window, used after the restart that is offered, taken out and put in again. What
 * it has stored is then, byte for byte, what it was. The same, with a bundle that is built outside this checkout, is what
 * {@code releng/tutorial} tries.
 */
@ResourceLock(DesktopProcess.TITLE)
class BureauBundleTest extends DesktopJourney {

    private static final Path ROOT = Path.of(System.getProperty("candor.root"));
    private static final String BUNDLE = "candor.example.bureau";
    private static final String JAR = ROOT.resolve("bundles/" + BUNDLE + "/target/" + BUNDLE + "-0.1.0-SNAPSHOT.jar")
            .toString();
    private static final String FINDING = "Inspection 7";

    @Test
    void whatABundleHasStoredOutlivesIt() throws IOException {
        Path file = sample();
        try (DesktopProcess desktop = start(file)) {
            rename(desktop, "Candor");
            install(desktop);
            eyes().press(Sought.button("重新启动"));
            desktop.waitForWindow("保存");
            eyes().await(Sought.role("label").named("要保存对“示例”的修改吗"));
            desktop.keys("Return");
            try (DesktopProcess next = desktop.successor()) {
                eyes().await(tab("示例"));
                assertThat(dossier(file)).contains("title=\"Candor\"");
                enterFinding(next);
                next.keys("ctrl+q");
                next.waitForEnd();
            }
        }
        byte[] part = part(file);
        assertThat(new String(part, StandardCharsets.UTF_8)).contains(FINDING);
        whatItBringsIsUsed(file);

        assertThat(run("plugins", "remove", BUNDLE).exit()).isZero();
        String days = Files.writeString(home("days.csv"), "日期,名称,休/班\n2022-05-01至2022-05-04,劳动节,休\n")
                .toString();
        assertThat(run("import", days, "--as", "calendar", "--into", file.toString())
                        .exit())
                .isZero();
        assertThat(part(file)).isEqualTo(part);

        assertThat(run("plugins", "install", JAR).exit()).isZero();
        assertThat(run("findings", file.toString()).out()).isEqualTo("巡察反馈问题 1 个，未完成整改 1 个。\n");
        assertThat(part(file)).isEqualTo(part);
    }

    /** Installs the bundle by the window of plugins and the system's own dialog for files. */
    private void install(DesktopProcess desktop) {
        desktop.click(eyes().await(Sought.role("menu").named("工具")));
        desktop.click(eyes().await(Sought.role("menu item").named("扩展")));
        eyes().press(Sought.button("安装"));
        desktop.waitForWindow("选择扩展文件");
        desktop.keys("ctrl+l");
        desktop.type(JAR);
        eyes().await(Sought.role("text").saying(JAR));
        // Not by Return: the system's dialog takes that, at times, for its own offer to complete the name.
        eyes().press(Sought.button("Open"));
        desktop.waitForWindow("安装扩展");
        eyes().await(Sought.role("label").named("将安装："));
        desktop.keys("Return");
        desktop.waitForWindow("扩展");
        eyes().await(Sought.role("text").saying("标识：" + BUNDLE));
        desktop.keys("Escape");
    }

    /** A stage and a form for which nobody has written any code. */
    private void enterFinding(DesktopProcess desktop) {
        desktop.click(eyes().await(Sought.role("table cell").named("巡察整改")));
        desktop.keys("shift+F10");
        desktop.click(eyes().await(Sought.role("menu item").named("新建巡察反馈问题")));
        enter(desktop, Sought.field("问题"), FINDING);
        enter(desktop, Sought.field("整改期限"), "2022-03-01");
        desktop.keys("Tab", "ctrl+s");
        eyes().awaitGone(tab("*示例"));
    }

    /** The check, the document and the campaign, on the command line of the same person. */
    private void whatItBringsIsUsed(Path file) {
        assertThat(run("check", file.toString()).out()).contains("巡察反馈问题 " + FINDING, "整改期限是2022年3月1日");
        String out = home("out").toString();
        Candor.Run made = run("export", file.toString(), "--document", "inspection-findings", "--to", out);
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(Candor.filesBelow(Path.of(out))).anyMatch(name -> name.contains("巡察反馈问题整改情况表"));
        assertThat(run(
                                "new",
                                "--profile",
                                "inspection",
                                "--to",
                                home("own.meeting").toString())
                        .exit())
                .isZero();
    }

    private Candor.Run run(String... arguments) {
        return Candor.run(List.of("env", "CANDOR_DATA=" + home("data")), arguments);
    }

    private static byte[] part(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry part = zip.stream()
                    .filter(entry -> entry.getName().startsWith("parts/"))
                    .findFirst()
                    .orElseThrow();
            return zip.getInputStream(part).readAllBytes();
        }
    }
}
