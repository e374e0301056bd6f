// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.process.testing.RulesTableContract;
import java.util.List;

/** docs/rules.md: what is checked before the meeting. */
class RulesTableTest extends RulesTableContract {

    private static final List<String> WANTED = List.of(
            "N01", "N02", "N03a", "N05", "N15", "N17", "N22", "MSH-D01", "MSH-D02", "MSH-D03", "MSH-D04", "MSH-D05",
            "MSH-D07", "MSH-N01", "MSH-N04", "MSH-S07", "MSH-S08", "MSH-S09", "MSH-S10", "MSH-S11", "MSH-S12",
            "MSH-A01", "MSH-A02", "MSH-A04", "MSH-A05", "MSH-A06", "MSH-A08", "MSH-P03", "MSH-P04", "MSH-P05",
            "MSH-P06");

    RulesTableTest() {
        super(PlanningRules.OWN, FaultsTest.all(), PlanningInnocentChanges.all(), "rules", "会前规则一览", WANTED);
    }
}
