// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.helpers.DefaultHandler;

/** EMF's reader with {@link HardenedHandler} in the place of its own. */
final class HardenedLoad extends XMILoadImpl {

    private final Map<String, EPackage> packages;
    private final Limits limits;
    private final Consumer<PendingReference> onReference;

    HardenedLoad(
            XMLHelper helper, Map<String, EPackage> packages, Limits limits, Consumer<PendingReference> onReference) {
        super(helper);
        this.packages = packages;
        this.limits = limits;
        this.onReference = onReference;
    }

    @Override
    protected DefaultHandler makeDefaultHandler() {
        return new HardenedHandler(resource, helper, options, packages, limits, onReference);
    }
}
