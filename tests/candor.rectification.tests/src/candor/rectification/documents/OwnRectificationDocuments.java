// SPDX-License-Identifier: EPL-2.0
package candor.rectification.documents;

import candor.process.testing.BundleDocuments;

/** The documents of this bundle. */
final class OwnRectificationDocuments {

    static final BundleDocuments ALL =
            new BundleDocuments(RectificationDocuments.class, new LedgerProperties(), new ReportProperties());

    private OwnRectificationDocuments() {}
}
