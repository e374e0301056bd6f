// SPDX-License-Identifier: EPL-2.0
package candor.rectification.rules;

import candor.process.testing.RegisteredRulesContract;

class RectificationRegisteredTest extends RegisteredRulesContract {

    RectificationRegisteredTest() {
        super(RectificationRules.OWN, ElementsRule.class);
    }
}
