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
    private final int maxDepth;
    private final Consumer<PendingReference> onReference;

    HardenedLoad(
            XMLHelper helper, Map<String, EPackage> packages, int maxDepth, Consumer<PendingReference> onReference) {
        super(helper);
        this.packages = packages;
        this.maxDepth = maxDepth;
        this.onReference = onReference;
    }

    @Override
    protected DefaultHandler makeDefaultHandler() {
        return new HardenedHandler(resource, helper, options, packages, maxDepth, onReference);
    }
}
