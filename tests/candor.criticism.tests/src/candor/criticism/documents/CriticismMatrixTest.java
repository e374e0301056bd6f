// SPDX-License-Identifier: EPL-2.0
package candor.criticism.documents;

import candor.process.testing.MatrixContract;

class CriticismMatrixTest extends MatrixContract {

    CriticismMatrixTest() {
        super(OwnDocuments.ALL);
    }
}
