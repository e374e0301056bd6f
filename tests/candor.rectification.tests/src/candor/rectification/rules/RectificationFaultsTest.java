// SPDX-License-Identifier: EPL-2.0
package candor.rectification.rules;

import candor.process.testing.FaultsContract;

class RectificationFaultsTest extends FaultsContract {

    RectificationFaultsTest() {
        super(RectificationRules.OWN, RectificationFaults.all());
    }
}
