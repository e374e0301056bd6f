// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JAR that is signed, and what was done to it afterwards. */
class SignatureReaderTest {

    @TempDir
    Path folder;

    private static byte[] signed;

    private Path jar;

    /** Signed once: the tools of the JDK start slowly. */
    @BeforeAll
    static void signOnce(@TempDir Path place) throws Exception {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("META-INF/MANIFEST.MF", TestJars.HEAD + "Bundle-SymbolicName: bureau\n");
        entries.put("bureau/a.txt", "a");
        entries.put("bureau/b.txt", "b");
        Path made = TestJars.write(place.resolve("signed.jar"), TestJars.of(entries));
        TestJars.sign(made, "bureau");
        signed = Files.readAllBytes(made);
    }

    @BeforeEach
    void aSignedJar() throws Exception {
        jar = TestJars.write(folder.resolve("signed.jar"), signed);
    }

    @Test
    void theSignerIsShown() throws Exception {
        JarSignature signature = SignatureReader.read(Files.readAllBytes(jar));

        assertThat(signature.signer()).isEqualTo("CN=bureau");
        assertThat(signature.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(signature.until()).isAfter(LocalDate.now());
        assertThat(signature.words().in(Locale.SIMPLIFIED_CHINESE))
                .contains("CN=bureau", "指纹 SHA-256 " + signature.fingerprint());
    }

    @Test
    void aChangedEntryBreaksIt() throws Exception {
        change("bureau/a.txt", "changed");
        assertThat(refusal()).contains("被改动过");
    }

    @Test
    void anAddedEntryIsNotCovered() throws Exception {
        change("bureau/c.txt", "added");
        assertThat(refusal()).contains("没有覆盖全部内容");
    }

    @Test
    void aRemovedEntryIsMissed() throws Exception {
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Files.delete(zip.getPath("bureau/b.txt"));
        }
        assertThat(refusal()).contains("没有覆盖全部内容");
    }

    @Test
    void aRemovedSignatureIsNoSignature() throws Exception {
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Files.delete(zip.getPath("META-INF/BUREAU.EC"));
        }
        assertThat(refusal()).contains("没有覆盖全部内容");
    }

    private void change(String entry, String text) throws Exception {
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Files.writeString(zip.getPath(entry), text, StandardCharsets.UTF_8);
        }
    }

    private String refusal() throws Exception {
        byte[] content = Files.readAllBytes(jar);
        return catchThrowableOfType(PluginException.class, () -> SignatureReader.read(content))
                .text()
                .in(Locale.SIMPLIFIED_CHINESE);
    }
}
