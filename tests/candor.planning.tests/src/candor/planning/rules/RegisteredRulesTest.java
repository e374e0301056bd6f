// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.process.testing.RegisteredRulesContract;

class RegisteredRulesTest extends RegisteredRulesContract {

    RegisteredRulesTest() {
        super(PlanningRules.OWN, WeekdayRule.class);
    }
}
