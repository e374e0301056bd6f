// SPDX-License-Identifier: EPL-2.0
package candor.rectification.documents;

import candor.process.testing.MatrixContract;

class RectificationMatrixTest extends MatrixContract {

    RectificationMatrixTest() {
        super(OwnRectificationDocuments.ALL);
    }
}
