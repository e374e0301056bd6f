// SPDX-License-Identifier: EPL-2.0
package candor.planning;

import candor.planning.documents.PlanningDocuments;
import candor.planning.opinions.OpinionProperties;
import candor.process.testing.BundleDocuments;

/** The documents of this bundle. */
final class ShippedDocuments {

    static final BundleDocuments OWN = new BundleDocuments(PlanningDocuments.class, new OpinionProperties());

    private ShippedDocuments() {}
}
