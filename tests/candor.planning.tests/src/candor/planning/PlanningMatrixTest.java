// SPDX-License-Identifier: EPL-2.0
package candor.planning;

import candor.process.testing.MatrixContract;

class PlanningMatrixTest extends MatrixContract {

    PlanningMatrixTest() {
        super(ShippedDocuments.OWN);
    }
}
