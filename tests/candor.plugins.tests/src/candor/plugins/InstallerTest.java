// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import candor.plugins.InstallStep.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Version;

/** Whether bundles fit into a program that has candor.export 0.1 and a package of picocli, and run on Java 21. */
class InstallerTest {

    @TempDir
    Path folder;

    private static final Platform PLATFORM = new Platform(
            Map.of("candor.export", new Version("0.1.0")),
            List.of(
                    Offer.of(Offer.BUNDLE, "candor.export", new Version("0.1.0")),
                    Offer.of(Offer.HOST, "candor.export", new Version("0.1.0")),
                    Offer.of(Offer.PACKAGE, "picocli", new Version("4.7.0")),
                    new Offer(
                            Offer.ENVIRONMENT,
                            Map.of(
                                    Offer.ENVIRONMENT,
                                    "JavaSE",
                                    "version",
                                    List.of(new Version("17"), new Version("21"))))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Require-Bundle: candor.export                                            | ''
            Require-Bundle: candor.export;bundle-version="[0.1.0,1.0.0)"             | ''
            Require-Bundle: candor.export;bundle-version="2.0.0"                     | 需要“candor.export”的版本 2.0.0，现有的是 0.1.0
            Require-Bundle: candor.nowhere                                           | 缺少扩展或组件“candor.nowhere”
            Require-Bundle: candor.nowhere;resolution:=optional                      | ''
            Fragment-Host: candor.export;bundle-version="[0.1,0.2)"                  | ''
            Fragment-Host: candor.workbench                                          | 缺少扩展或组件“candor.workbench”
            Import-Package: picocli;version="[4.0,5)"                                | ''
            Import-Package: picocli;version="[5.0,6)"                                | 需要“picocli”的版本 [5.0.0,6.0.0)，现有的是 4.7.0
            Import-Package: org.eclipse.swt.widgets                                  | 缺少程序包“org.eclipse.swt.widgets”
            Import-Package: org.eclipse.swt.widgets;resolution:=optional             | ''
            Bundle-RequiredExecutionEnvironment: JavaSE-21                           | ''
            Bundle-RequiredExecutionEnvironment: JavaSE-99                           | 需要 Java 环境 JavaSE-99
            Bundle-RequiredExecutionEnvironment: JavaSE-1.8                          | ''
            Require-Capability: osgi.ee;filter:="(&(osgi.ee=JavaSE)(version>=21))"   | ''
            Require-Capability: osgi.ee;filter:="(&(osgi.ee=JavaSE)(version>=25))"   | 需要 Java 环境
            Require-Capability: bureau.tool                                          | 缺少“bureau.tool”
            Require-Capability: osgi.service;filter:="(a=b)";effective:=active       | ''
            """)
    void whatItNeedsIsNamedOneByOne(String line, String words) throws Exception {
        InstallStep step = plan(TestJars.bundle("bureau", "1.0.0", line)).getFirst();

        assertThat(step.kind()).isEqualTo(words.isEmpty() ? Kind.NEW : Kind.REFUSED);
        assertThat(words(step)).hasSize(words.isEmpty() ? 0 : 1).allMatch(reason -> reason.startsWith(words));
    }

    @Test
    void whatTheProgramHasItselfIsReplacedByNobody() throws Exception {
        InstallStep step = plan(TestJars.bundle("candor.export", "9.0.0")).getFirst();

        assertThat(step.kind()).isEqualTo(Kind.REFUSED);
        assertThat(words(step)).containsExactly("程序自带“candor.export”（0.1.0 版），不能用扩展替换");
    }

    @Test
    void aRepositoryIsJudgedAsAWhole() throws Exception {
        Path plugins = Files.createDirectories(folder.resolve("r/plugins"));
        Files.write(plugins.resolve("a.jar"), TestJars.bundle("a", "1.0.0", "Require-Bundle: b"));
        Files.write(plugins.resolve("b.jar"), TestJars.bundle("b", "1.0.0", "Import-Package: c"));
        Files.write(plugins.resolve("c.jar"), TestJars.bundle("c", "1.0.0", "Export-Package: c"));
        assertThat(kinds(plan(folder.resolve("r")))).containsExactly(Kind.NEW, Kind.NEW, Kind.NEW);

        Files.delete(plugins.resolve("c.jar"));
        Files.write(plugins.resolve("d.jar"), TestJars.bundle("d", "1.0.0"));
        List<InstallStep> steps = plan(folder.resolve("r"));
        assertThat(kinds(steps)).containsExactly(Kind.REFUSED, Kind.REFUSED, Kind.NEW);
        assertThat(words(steps.getFirst())).containsExactly("缺少扩展或组件“b”");
    }

    @Test
    void anInstalledPluginCountsAndIsReplacedOnDemand() throws Exception {
        byte[] first = TestJars.bundle("base", "1.0.0", "Export-Package: base");
        assertThat(install(first)).extracting(Plugin::symbolicName).containsExactly("base");
        assertThat(plan(first).getFirst().kind()).isEqualTo(Kind.PRESENT);
        assertThat(plan(TestJars.bundle("other", "1.0.0", "Import-Package: base"))
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.NEW);

        byte[] second = TestJars.bundle("base", "2.0.0", "Export-Package: base");
        InstallStep step = plan(second).getFirst();
        assertThat(step.kind()).isEqualTo(Kind.REPLACES);
        assertThat(words(step)).containsExactly("已经装有 1.0.0 版，将换成 2.0.0 版");
        install(second);
        assertThat(plugins().all())
                .extracting(one -> one.plugin().version().toString())
                .containsExactly("2.0.0");
        assertThat(Files.list(plugins().path())).hasSize(2);
    }

    @Test
    void anotherSignerIsPointedOut() throws Exception {
        Path signed = TestJars.write(folder.resolve("s.jar"), TestJars.bundle("base", "1.0.0"));
        TestJars.sign(signed, "bureau");
        installer().install(installer().plan(signed), step -> true);

        InstallStep step = plan(TestJars.bundle("base", "1.1.0")).getFirst();

        assertThat(words(step)).contains("原来由“CN=bureau”签名，这一份不是");
    }

    @Test
    void whatIsMissingNowIsFoundLater() throws Exception {
        install(TestJars.bundle("base", "1.0.0", "Export-Package: base"));
        install(TestJars.bundle("other", "1.0.0", "Import-Package: base"));
        Plugin other = plugins().find("other").orElseThrow().plugin();
        assertThat(installer().lacks(other)).isEmpty();

        plugins().remove(plugins().find("base").orElseThrow().plugin());

        assertThat(installer().lacks(other))
                .extracting(text -> text.in(Locale.SIMPLIFIED_CHINESE))
                .containsExactly("缺少程序包“base”");
    }

    private PluginFolder plugins() {
        return new PluginFolder(folder.resolve("plugins"));
    }

    private Installer installer() {
        return new Installer(plugins(), PLATFORM);
    }

    private List<InstallStep> plan(byte[] jar) throws Exception {
        return plan(TestJars.write(folder.resolve("x.jar"), jar));
    }

    private List<InstallStep> plan(Path source) throws Exception {
        return installer().plan(source).steps();
    }

    private List<Plugin> install(byte[] jar) throws Exception {
        Path file = TestJars.write(folder.resolve("x.jar"), jar);
        return installer().install(installer().plan(file), step -> true);
    }

    private static List<Kind> kinds(List<InstallStep> steps) {
        return steps.stream().map(InstallStep::kind).toList();
    }

    private static List<String> words(InstallStep step) {
        return step.reasons().stream()
                .map(reason -> reason.in(Locale.SIMPLIFIED_CHINESE))
                .toList();
    }
}
