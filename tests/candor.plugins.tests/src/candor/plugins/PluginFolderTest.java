// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candor.plugins.Installed.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder in which plugins lie, and what may happen to it. */
class PluginFolderTest {

    @TempDir
    Path temporary;

    private PluginFolder folder;
    private Plugin plugin;

    @BeforeEach
    void onePlugin() throws Exception {
        folder = new PluginFolder(temporary.resolve("data/plugins"));
        assertThat(folder.all()).isEmpty();
        Path file = TestJars.write(
                temporary.resolve("a.jar"), TestJars.bundle("bureau", "1.0.0.q", "Bundle-Vendor: 某局=：#\\"));
        PluginJar jar = PluginSource.read(file).getFirst();
        plugin = jar.plugin();
        folder.put(jar);
    }

    @Test
    void everythingIsReadAgain() throws Exception {
        assertThat(folder.all()).containsExactly(new Installed(plugin, null, ""));
        assertThat(folder.content(plugin)).isEqualTo(Files.readAllBytes(temporary.resolve("a.jar")));

        folder.switchOff(plugin, Trouble.FAILED, "IllegalStateException");
        Installed off = folder.find("bureau").orElseThrow();
        assertThat(off.isOff()).isTrue();
        assertThat(off.reason().in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("启动时出错：IllegalStateException");

        folder.switchOn(plugin);
        assertThat(folder.find("bureau").orElseThrow().isOff()).isFalse();
    }

    @Test
    void nobodyElseLooksIntoIt() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                .isEqualTo("rwx------");
        for (Path file : files()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void removedNothingIsLeft() throws Exception {
        folder.remove(plugin);
        assertThat(folder.all()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void aFileThatWasChangedIsNotUsed() throws Exception {
        Path jar = files().stream()
                .filter(file -> file.toString().endsWith(".jar"))
                .findFirst()
                .orElseThrow();
        Files.write(jar, TestJars.bundle("bureau", "1.0.0.q", "Bundle-Activator: evil.Activator"));
        assertThat(refusal()).contains("被改动过");
        Files.delete(jar);
        assertThat(refusal()).contains("不见了");
    }

    @Test
    void aRecordThatIsNoneCountsForNothing() throws Exception {
        Files.writeString(
                folder.path().resolve("broken.properties"), "symbolicName=../evil\nversion=1\nname=a\nsha256=x\n");
        Files.writeString(folder.path().resolve("other.properties"), "\\u12");
        assertThat(folder.all()).extracting(Installed::plugin).containsExactly(plugin);
    }

    private String refusal() {
        return catchThrowableOfType(PluginException.class, () -> folder.content(plugin))
                .text()
                .in(Locale.SIMPLIFIED_CHINESE);
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(folder.path())) {
            return files.toList();
        }
    }
}
