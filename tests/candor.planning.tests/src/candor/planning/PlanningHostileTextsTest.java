// SPDX-License-Identifier: EPL-2.0
package candor.planning;

import candor.planning.documents.PlanningDocuments;
import candor.process.testing.BundleRules;
import candor.process.testing.HostileTextsContract;

class PlanningHostileTextsTest extends HostileTextsContract {

    PlanningHostileTextsTest() {
        super(new BundleRules("candor.planning", PlanningDocuments.class), ShippedDocuments.OWN);
    }
}
