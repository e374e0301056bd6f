// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.process.testing.RuleTextsContract;
import java.util.Set;
import java.util.TreeSet;

class PlanningRuleTextsTest extends RuleTextsContract {

    PlanningRuleTextsTest() {
        super(PlanningRules.OWN, FaultsTest.all(), WeekdayRule.class, others());
    }

    private static Set<String> others() {
        Set<String> others = new TreeSet<>(PaperChecksTest.keys());
        others.add("N01.name");
        return others;
    }
}
