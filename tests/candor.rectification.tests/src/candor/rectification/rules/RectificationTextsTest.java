// SPDX-License-Identifier: EPL-2.0
package candor.rectification.rules;

import candor.process.testing.RuleTextsContract;
import java.util.Set;

class RectificationTextsTest extends RuleTextsContract {

    RectificationTextsTest() {
        super(
                RectificationRules.OWN,
                RectificationFaults.all(),
                ElementsRule.class,
                Set.of(
                        "MSH-P12.promises",
                        "MSH-P12.results",
                        "N07.record",
                        "N07.papers",
                        "N08.discipline",
                        "N08.organisation"));
    }
}
