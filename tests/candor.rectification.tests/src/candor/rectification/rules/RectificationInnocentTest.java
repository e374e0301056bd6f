// SPDX-License-Identifier: EPL-2.0
package candor.rectification.rules;

import candor.process.testing.InnocentContract;

class RectificationInnocentTest extends InnocentContract {

    RectificationInnocentTest() {
        super(RectificationRules.OWN, RectificationFaults.innocent());
    }
}
