// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.process.testing.RulesTableContract;
import java.util.List;

/** docs/rules-meeting.md: what is checked of the papers and the meeting. */
class CriticismTableTest extends RulesTableContract {

    private static final List<String> WANTED = List.of(
            "N03", "N09", "N12", "N13", "N14", "N16", "MSH-P01", "MSH-P02", "MSH-P07", "MSH-P08", "MSH-P14", "MSH-C01",
            "MSH-C02", "MSH-C03", "MSH-C04", "MSH-C05", "MSH-C06", "MSH-C07", "MSH-C08", "MSH-C09", "MSH-C10",
            "MSH-C11");

    CriticismTableTest() {
        super(
                CriticismRules.OWN,
                CriticismFaultsTest.all(),
                CriticismInnocentChanges.all(),
                "rules-meeting",
                "材料和会议规则一览",
                WANTED);
    }
}
