// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;

/**
 * Addresses of the entries of a container, as EMF resources are addressed. They exist in memory only: nothing opens them,
 * and an address of any other form is refused before anybody could try.
 */
final class EntryAddresses {

    private static final String SCHEME = "candor";

    /** A relative path and a fragment; anything else leads elsewhere. */
    private static final Pattern REFERENCE = Pattern.compile("\\A[\\p{L}\\p{N}._/-]*#[^#]+");

    private EntryAddresses() {}

    /** The address of an entry, e.g. {@code candor:/parts/bureau.xmi}. */
    static URI of(String entry) {
        return URI.createHierarchicalURI(SCHEME, null, null, entry.split("/"), null, null);
    }

    /**
     * The address that a reference in an entry stands for, or null when it does not name an object inside the container.
     *
     * @param literal relative to {@code base}, as references are written
     */
    static URI resolve(String literal, URI base) {
        if (!REFERENCE.matcher(literal).matches()) {
            return null;
        }
        URI address = URI.createURI(literal).resolve(base);
        return entry(address) == null ? null : address;
    }

    /** The entry at an address whose fragment is ignored, or null when the address leads out of the container. */
    static String entry(URI address) {
        boolean inside = SCHEME.equals(address.scheme())
                && !address.hasAuthority()
                && !address.hasDevice()
                && address.query() == null
                && address.hasAbsolutePath()
                && !address.segmentsList().contains("..");
        if (!inside) {
            return null;
        }
        String entry = String.join("/", address.segments());
        boolean known = entry.equals(EntryNames.DOSSIER) || entry.startsWith(EntryNames.PARTS);
        return known ? entry : null;
    }
}
