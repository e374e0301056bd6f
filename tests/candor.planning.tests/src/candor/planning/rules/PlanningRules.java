// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Finding;
import candor.core.rules.Rule;
import candor.core.rules.RuleRegistry;
import candor.model.meeting.Dossier;
import candor.process.testing.BundleRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The rules of this bundle. */
final class PlanningRules {

    static final BundleRules OWN = new BundleRules("candor.planning", WeekdayRule.class);

    static final LocalDate AFTERWARDS = BundleRules.AFTERWARDS;

    private PlanningRules() {}

    static List<Rule> all() {
        return OWN.all();
    }

    static RuleRegistry registry() {
        return OWN.registry();
    }

    static Dossier sample() {
        return BundleRules.sample();
    }

    static Clock on(LocalDate day) {
        return BundleRules.on(day);
    }

    static List<Finding> check(Dossier dossier, LocalDate day) {
        return OWN.check(dossier, day);
    }
}
