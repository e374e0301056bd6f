// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;

/**
 * Finds the features of an entry that is read, also under the names that files of earlier formats have for them. The metamodel says these
 * names, by annotations with source {@code candor/store}.
 */
final class FormerNames extends XMIHelperImpl {

    private static final String SOURCE = "candor/store";
    private static final String FORMERLY = "formerly";

    FormerNames(XMLResource resource) {
        super(resource);
    }

    @Override
    public EStructuralFeature getFeature(EClass type, String namespace, String name, boolean isElement) {
        EStructuralFeature feature = super.getFeature(type, namespace, name, isElement);
        return feature == null && type != null ? renamed(type, name) : feature;
    }

    private static EStructuralFeature renamed(EClass type, String name) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature -> name.equals(EcoreUtil.getAnnotation(feature, SOURCE, FORMERLY)))
                .findFirst()
                .orElse(null);
    }
}
