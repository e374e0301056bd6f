// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;

/** Tells EMF's writer where objects are: by the entry they will be stored in, not by the resource they live in. */
final class EntryHelper extends XMIHelperImpl {

    private final DossierResource dossierResource;
    private final Layout layout;
    private final URI place;

    EntryHelper(DossierResource resource, Layout layout, String entry) {
        super(resource);
        this.dossierResource = resource;
        this.layout = layout;
        this.place = EntryAddresses.of(entry);
    }

    /** Relative to the entry being written. */
    @Override
    public String getHREF(EObject object) {
        URI address = EntryAddresses.of(layout.entryOf(object)).appendFragment(dossierResource.getURIFragment(object));
        return deresolve(address).toString();
    }

    @Override
    public URI deresolve(URI address) {
        return address.deresolve(place, true, true, false);
    }
}
