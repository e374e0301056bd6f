// SPDX-License-Identifier: EPL-2.0
package candor.rectification.documents;

import candor.process.testing.GoldenContract;

class RectificationGoldenTest extends GoldenContract {

    RectificationGoldenTest() {
        super(OwnRectificationDocuments.ALL, "circular@internal", "meeting-report@internal", "disclosure@internal");
    }
}
