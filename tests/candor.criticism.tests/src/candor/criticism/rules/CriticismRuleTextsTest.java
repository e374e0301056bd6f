// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.process.testing.RuleTextsContract;
import java.util.Set;

class CriticismRuleTextsTest extends RuleTextsContract {

    CriticismRuleTextsTest() {
        super(CriticismRules.OWN, CriticismFaultsTest.all(), WishRule.class, Set.of("MSH-C06.unprepared"));
    }
}
