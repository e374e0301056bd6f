// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.process.testing.IncrementalContract;

class IncrementalTest extends IncrementalContract {

    IncrementalTest() {
        super(PlanningRules.OWN, FaultsTest.all());
    }
}
