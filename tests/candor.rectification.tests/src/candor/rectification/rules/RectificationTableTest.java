// SPDX-License-Identifier: EPL-2.0
package candor.rectification.rules;

import candor.process.testing.RulesTableContract;
import java.util.List;

/** docs/rules-rectification.md: what is checked of the ledger and of what is reported. */
class RectificationTableTest extends RulesTableContract {

    private static final List<String> WANTED =
            List.of("MSH-P09", "MSH-P10", "MSH-P11", "MSH-P12", "MSH-P15", "N07", "N08", "N20");

    RectificationTableTest() {
        super(
                RectificationRules.OWN,
                RectificationFaults.all(),
                RectificationFaults.innocent(),
                "rules-rectification",
                "整改规则一览",
                WANTED);
    }
}
