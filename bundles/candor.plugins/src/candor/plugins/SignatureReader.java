// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import candor.base.text.Text;
import candor.core.store.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Verifies the signature of a JAR with the means of Java itself: every entry must be signed, by the same signer, and unchanged. */
final class SignatureReader {

    private static final String META = "META-INF/";

    private SignatureReader() {}

    /**
     * The signature of a JAR.
     *
     * @throws PluginException where it is broken, or covers only a part
     */
    static JarSignature read(byte[] jar) throws PluginException {
        try {
            Path copy = Files.createTempFile("candor", ".jar");
            try {
                Files.write(copy, jar);
                return read(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw PluginException.output(Text.of(SignatureReader.class, "temporary"), e);
        }
    }

    private static JarSignature read(Path copy) throws IOException, PluginException {
        Set<X509Certificate> signers = new HashSet<>();
        boolean unsigned = false;
        try (JarFile jar = new JarFile(copy.toFile(), true)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                try (InputStream in = jar.getInputStream(entry)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
                if (!entry.isDirectory() && !isAboutSignatures(entry.getName())) {
                    CodeSigner[] found = entry.getCodeSigners();
                    if (found == null) {
                        unsigned = true;
                    } else {
                        Arrays.stream(found).map(SignatureReader::certificate).forEach(signers::add);
                    }
                }
            }
            boolean signatures = jar.stream().anyMatch(entry -> isSignature(entry.getName()));
            boolean missing = !signers.isEmpty()
                    && jar.getManifest().getEntries().keySet().stream().anyMatch(name -> jar.getEntry(name) == null);
            if (signatures && signers.size() != 1 || !signers.isEmpty() && (unsigned || missing)) {
                throw PluginException.input(Text.of(SignatureReader.class, "signature.partial"));
            }
        } catch (SecurityException e) {
            throw PluginException.input(Text.of(SignatureReader.class, "signature.broken"), e);
        }
        return signers.isEmpty() ? JarSignature.NONE : of(signers.iterator().next());
    }

    private static X509Certificate certificate(CodeSigner signer) {
        return (X509Certificate) signer.getSignerCertPath().getCertificates().getFirst();
    }

    private static JarSignature of(X509Certificate certificate) {
        try {
            return new JarSignature(
                    certificate.getSubjectX500Principal().getName(),
                    Digests.of(certificate.getEncoded()),
                    LocalDate.ofInstant(certificate.getNotAfter().toInstant(), ZoneId.systemDefault()));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The manifest and the signatures themselves are not signed. */
    private static boolean isAboutSignatures(String name) {
        return isSignature(name) || name.equalsIgnoreCase(JarFile.MANIFEST_NAME);
    }

    private static boolean isSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        boolean directlyInside = upper.startsWith(META) && upper.indexOf('/', META.length()) < 0;
        return directlyInside && List.of(".SF", ".RSA", ".DSA", ".EC").stream().anyMatch(upper::endsWith);
    }
}
