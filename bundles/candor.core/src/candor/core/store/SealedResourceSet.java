// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** A resource set that never loads anything by an address, neither from the network nor from a file. */
final class SealedResourceSet extends ResourceSetImpl {

    SealedResourceSet() {
        setURIConverter(new ExtensibleURIConverterImpl() {
            @Override
            public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
                throw refusal(uri);
            }

            @Override
            public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
                throw refusal(uri);
            }
        });
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return super.getResource(uri, false);
    }

    private static IOException refusal(URI uri) {
        return new IOException("a dossier is opened and saved by its store only: " + uri);
    }
}
