// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Finding;
import candor.core.rules.RuleRegistry;
import candor.model.meeting.Dossier;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Changes of the faultless sample, one at a time, that the rules of a bundle are tried with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SeededContract {

    private final Dossier sample = BundleRules.sample();
    private final RuleRegistry registry;
    private final List<SeededFault> changes;

    SeededContract(BundleRules rules, List<SeededFault> changes) {
        this.registry = rules.registry();
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

    /** What all rules find on a day. */
    final List<Finding> check(Dossier dossier, LocalDate day) {
        return registry.check(dossier, BundleRules.on(day));
    }

    @Test
    void everyRuleIsTriedAndNoChangeIsMadeTwice() {
        assertThat(changes).extracting(SeededFault::toString).doesNotHaveDuplicates();
        assertThat(changes)
                .extracting(SeededFault::rule)
                .containsAll(
                        registry.rules().stream().map(rule -> rule.info().id()).toList());
    }
}
