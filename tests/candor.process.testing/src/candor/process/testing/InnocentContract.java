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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes close to breaking a rule and does not. The test of a bundle's rules extends it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class InnocentContract {

    private final Dossier sample = BundleRules.sample();
    private final RuleRegistry registry;
    private final List<SeededFault> changes;

    /**
     * @param rules of the bundle
     * @param changes of the sample, with the rule that is not broken by it
     */
    protected InnocentContract(BundleRules rules, List<SeededFault> changes) {
        this.registry = rules.registry();
        this.changes = changes;
    }

    List<SeededFault> changes() {
        return changes;
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isNotBlamed(SeededFault change) {
        Dossier dossier = EcoreUtil.copy(sample);
        change.seed().accept(dossier);
        assertThat(of(change.rule(), dossier, BundleRules.AFTERWARDS)).isEmpty();
    }

    @Test
    void everyRuleHasItsInnocent() {
        assertThat(changes)
                .extracting(SeededFault::rule)
                .containsAll(registry.rules().stream().map(r -> r.info().id()).toList());
    }

    /** The findings of one rule on a day. */
    protected final List<Finding> of(String rule, Dossier dossier, LocalDate day) {
        return registry.check(dossier, BundleRules.on(day)).stream()
                .filter(f -> f.rule().info().id().equals(rule))
                .toList();
    }
}
