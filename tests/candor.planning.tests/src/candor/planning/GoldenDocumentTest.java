// SPDX-License-Identifier: EPL-2.0
package candor.planning;

import candor.process.testing.GoldenContract;

class GoldenDocumentTest extends GoldenContract {

    GoldenDocumentTest() {
        super(ShippedDocuments.OWN, "opinion-summary@superior");
    }
}
