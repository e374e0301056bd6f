// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bundles with a signature, made by the tools of the JDK, as a bureau makes them. */
final class SignedBundle {

    private SignedBundle() {}

    /** The same bundle, signed by {@code CN=bureau}. */
    static Path of(Path jar) throws IOException {
        Path signed = jar.resolveSibling("signed.jar");
        String keys = "-keystore " + jar.resolveSibling("keys.p12") + " -storepass secret1";
        tool("keytool -genkeypair -keyalg EC -validity 100 -dname CN=bureau -alias bureau " + keys);
        tool("jarsigner " + keys + " -signedjar " + signed + " " + jar + " bureau");
        return signed;
    }

    /** The same bundle, with other words in it than were signed. */
    static Path tampered(Path signed) throws IOException {
        Path tampered = Files.copy(signed, signed.resolveSibling("tampered.jar"));
        try (FileSystem zip = FileSystems.newFileSystem(tampered)) {
            Files.writeString(zip.getPath("bureau/messages.properties"), "visit=evil");
        }
        return tampered;
    }

    private static void tool(String words) throws IOException {
        Path tools = Path.of(System.getProperty("java.home"), "bin");
        Process process = new ProcessBuilder((tools + "/" + words).split(" "))
                .redirectErrorStream(true)
                .start();
        byte[] said = process.getInputStream().readAllBytes();
        assertThat(process.onExit().join().exitValue()).as(new String(said)).isZero();
    }
}
