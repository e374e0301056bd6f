// SPDX-License-Identifier: EPL-2.0
package candor.rectification.documents;

import candor.process.testing.KeptBackContract;

class RectificationKeptBackTest extends KeptBackContract {

    RectificationKeptBackTest() {
        super(OwnRectificationDocuments.ALL);
    }
}
