// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bundles made by the byte, good ones and bad ones. */
final class TestJars {

    /** The lines by which OSGi knows a bundle. */
    static final String HEAD = "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-Name: 巡察反馈\n";

    private TestJars() {}

    /** A bundle of a name and version, with further lines of its manifest. */
    static byte[] bundle(String name, String version, String... lines) {
        return of(Map.of(
                "empty.txt",
                "",
                "META-INF/MANIFEST.MF",
                HEAD + "Bundle-SymbolicName: " + name + "\nBundle-Version: " + version + "\n" + String.join("\n", lines)
                        + "\n"));
    }

    /** A JAR of texts. */
    static byte[] of(Map<String, String> entries) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        entries.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return ofBytes(bytes);
    }

    static byte[] ofBytes(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Path write(Path file, byte[] content) throws IOException {
        return Files.write(file, content);
    }

    /** Signs a JAR by the tools of the JDK, as a bureau does. */
    static void sign(Path jar, String signer) throws Exception {
        Path keys = jar.resolveSibling("keys.p12");
        tool(
                "keytool",
                "-genkeypair",
                "-keystore",
                keys.toString(),
                "-storepass",
                "secret1",
                "-alias",
                signer,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + signer,
                "-validity",
                "100");
        tool("jarsigner", "-keystore", keys.toString(), "-storepass", "secret1", jar.toString(), signer);
        Files.delete(keys);
    }

    private static void tool(String name, String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(name + " ended with " + process.exitValue());
        }
    }
}
