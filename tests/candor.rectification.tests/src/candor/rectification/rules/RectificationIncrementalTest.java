// SPDX-License-Identifier: EPL-2.0
package candor.rectification.rules;

import candor.process.testing.IncrementalContract;

class RectificationIncrementalTest extends IncrementalContract {

    RectificationIncrementalTest() {
        super(RectificationRules.OWN, RectificationFaults.all());
    }
}
