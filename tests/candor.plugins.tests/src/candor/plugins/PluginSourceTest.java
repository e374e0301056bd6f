// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken for a plugin and what is refused, with the words that a person reads. */
class PluginSourceTest {

    @TempDir
    Path folder;

    @Test
    void aBundleSaysWhoItIs() throws Exception {
        Path file = TestJars.write(
                folder.resolve("a.jar"),
                TestJars.of(Map.of(
                        "META-INF/MANIFEST.MF",
                        "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: bureau.visits;singleton:=true\n"
                                + "Bundle-Version: 1.2.3\nBundle-Name: %name\nBundle-Vendor: 某局\n"
                                + "Bundle-Localization: words\n",
                        "words.properties",
                        "name=巡察反馈")));

        Plugin plugin = PluginSource.read(file).getFirst().plugin();

        assertThat(plugin.symbolicName()).isEqualTo("bureau.visits");
        assertThat(plugin.version()).hasToString("1.2.3");
        assertThat(plugin.name()).isEqualTo("巡察反馈");
        assertThat(plugin.vendor()).isEqualTo("某局");
        assertThat(plugin.signature().isThere()).isFalse();
    }

    @Test
    void aRepositoryIsAFolderOrAZipOfIt() throws Exception {
        byte[] one = TestJars.bundle("bureau.one", "1.0.0");
        byte[] two = TestJars.bundle("bureau.two", "1.0.0", "Eclipse-SourceBundle: bureau.one;version=\"1.0.0\"");
        Path plugins = Files.createDirectories(folder.resolve("repository/plugins"));
        Files.write(plugins.resolve("bureau.one_1.0.0.jar"), one);
        Files.write(plugins.resolve("bureau.one.source_1.0.0.jar"), two);
        Files.writeString(folder.resolve("repository/content.xml"), "<repository/>");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("content.jar", new byte[] {1});
        entries.put("features/f.jar", new byte[] {2});
        entries.put("plugins/bureau.one_1.0.0.jar", one);
        Path zip = Files.write(folder.resolve("r.zip"), TestJars.ofBytes(entries));

        assertThat(names(folder.resolve("repository"))).containsExactly("bureau.one");
        assertThat(names(plugins)).containsExactly("bureau.one");
        assertThat(names(zip)).containsExactly("bureau.one");
    }

    private static List<String> names(Path source) throws PluginException {
        return PluginSource.read(source).stream()
                .map(jar -> jar.plugin().symbolicName())
                .toList();
    }

    @Test
    void whatIsNoBundleIsRefused() throws Exception {
        refused(new byte[0], "空文件");
        refused("plain text".getBytes(StandardCharsets.UTF_8), "不是扩展");
        refused(TestJars.of(Map.of("a.txt", "a")), "Bundle-SymbolicName");
        refused(TestJars.of(Map.of("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n")), "Bundle-SymbolicName");
        refused(TestJars.bundle("../evil", "1.0.0"), "写得不对");
        refused(TestJars.bundle("bureau", "one"), "写得不对");
        refused(TestJars.bundle("bureau", "1.0.0", "Import-Package: ;;"), "写得不对");
        refused(TestJars.bundle("bureau", "1.0.0", "Fragment-Host: system.bundle;extension:=framework"), "OSGi 框架");
    }

    @Test
    void whatIsDamagedIsRefused() throws Exception {
        byte[] good = TestJars.bundle("bureau", "1.0.0");
        refused(Arrays.copyOf(good, good.length - 30), "不完整");
        byte[] turned = good.clone();
        turned[good.length / 3] ^= 0x55;
        refused(turned, "已损坏");
    }

    @Test
    void whatIsHostileIsRefused() throws Exception {
        refused(TestJars.of(Map.of("../../evil.txt", "a")), "不安全的条目名");
        refused(TestJars.of(Map.of("/etc/passwd", "a")), "不安全的条目名");
        Map<String, byte[]> bomb = new LinkedHashMap<>();
        bomb.put("zeros", new byte[64 << 20]);
        refused(TestJars.ofBytes(bomb), "压缩炸弹");
        Map<String, byte[]> nested = new LinkedHashMap<>();
        nested.put("plugins/bomb.jar", TestJars.ofBytes(bomb));
        refused(TestJars.ofBytes(nested), "压缩炸弹");
        refused(TestJars.of(Map.of("plugins/../../a.jar", "a")), "不安全的条目名");
    }

    @Test
    void aLinkInARepositoryLeadsNowhere() throws Exception {
        Path outside = Files.write(folder.resolve("outside.jar"), TestJars.bundle("outside", "1.0.0"));
        Path plugins = Files.createDirectories(folder.resolve("repository/plugins"));
        Files.createSymbolicLink(plugins.resolve("a.jar"), outside);

        assertThat(refusal(folder.resolve("repository"))).contains("链接");
    }

    @Test
    void whatIsNotThereIsRefused() throws Exception {
        assertThat(refusal(folder.resolve("none.jar"))).contains("不存在");
        assertThat(refusal(Files.createDirectory(folder.resolve("empty")))).contains("没有扩展");
    }

    private void refused(byte[] content, String words) throws Exception {
        assertThat(refusal(TestJars.write(folder.resolve("bad.jar"), content))).contains(words);
    }

    private static String refusal(Path source) {
        PluginException refusal = catchThrowableOfType(PluginException.class, () -> PluginSource.read(source));
        assertThat(refusal.isOutput()).isFalse();
        return refusal.text().in(java.util.Locale.SIMPLIFIED_CHINESE);
    }
}
