// SPDX-License-Identifier: EPL-2.0
package candor.rectification.documents;

import candor.process.testing.BundleRules;
import candor.process.testing.HostileTextsContract;

class RectificationHostileTextsTest extends HostileTextsContract {

    RectificationHostileTextsTest() {
        super(new BundleRules("candor.rectification", RectificationDocuments.class), OwnRectificationDocuments.ALL);
    }
}
