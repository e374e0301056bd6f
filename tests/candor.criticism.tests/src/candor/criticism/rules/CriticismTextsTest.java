// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.process.testing.RuleTextsContract;
import java.util.Set;

class CriticismTextsTest extends RuleTextsContract {

    CriticismTextsTest() {
        super(Rules.OWN, CriticismFaultsTest.all(), WishRule.class, Set.of("MSH-C06.unprepared"));
    }
}
