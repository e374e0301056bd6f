// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import candor.base.text.Text;
import java.time.LocalDate;

/**
 * Who signed a bundle. Nobody vouches for the certificate: a person compares its fingerprint with what the provider says.
 *
 * @param signer as the certificate names them; empty where the bundle is not signed
 * @param fingerprint SHA-256 of the certificate, in hexadecimal digits; empty where the bundle is not signed
 * @param until the last day of the certificate; {@code null} where the bundle is not signed
 */
public record JarSignature(String signer, String fingerprint, LocalDate until) {

    /** What stands for the signature of a bundle that nobody signed. */
    public static final JarSignature NONE = new JarSignature("", "", null);

    /** Whether there is one. */
    public boolean isThere() {
        return !fingerprint.isEmpty();
    }

    /** What a person is told of it. */
    public Text words() {
        if (!isThere()) {
            return Text.of(JarSignature.class, "signature.none");
        }
        String key = until.isBefore(LocalDate.now()) ? "signature.expired" : "signature.by";
        return Text.of(JarSignature.class, key, signer, until, new Text.Whole(fingerprint));
    }
}
