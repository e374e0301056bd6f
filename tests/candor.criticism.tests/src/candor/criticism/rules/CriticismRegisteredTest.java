// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.process.testing.RegisteredRulesContract;

class CriticismRegisteredTest extends RegisteredRulesContract {

    CriticismRegisteredTest() {
        super(CriticismRules.OWN, WishRule.class);
    }
}
