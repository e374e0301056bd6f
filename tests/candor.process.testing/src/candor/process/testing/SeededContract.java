// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Finding;
import candor.core.rules.RuleRegistry;
import candor.model.meeting.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Changes of the faultless sample, one at a time, that the rules of a bundle are tried with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SeededContract {

    private final Dossier sample = BundleRules.sample();
    private final Map<String, RuleRegistry> rules;
    private final List<SeededFault> changes;

    SeededContract(BundleRules rules, List<SeededFault> changes) {
        this.rules = rules.alone();
        this.changes = changes;
    }

    /** All that are known. */
    final List<SeededFault> changes() {
        return changes;
    }

    /** The sample after a change. */
    final Dossier changed(SeededFault change) {
        Dossier dossier = EcoreUtil.copy(sample);
        change.seed().accept(dossier);
        return dossier;
    }

    /** What one rule finds on a day. */
    final List<Finding> check(String rule, Dossier dossier, LocalDate day) {
        return rules.get(rule).check(dossier, BundleRules.on(day));
    }

    @Test
    void everyRuleIsTriedAndNoChangeIsMadeTwice() {
        assertThat(changes).extracting(SeededFault::toString).doesNotHaveDuplicates();
        assertThat(changes).extracting(SeededFault::rule).containsAll(rules.keySet());
    }
}
