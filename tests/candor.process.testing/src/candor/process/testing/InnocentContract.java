// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Finding;
import candor.model.meeting.Dossier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes close to breaking a rule and does not. The test of a bundle's rules extends it. */
public abstract class InnocentContract extends SeededContract {

    /**
     * @param rules of the bundle
     * @param changes of the sample, with the rule that is not broken by it
     */
    protected InnocentContract(BundleRules rules, List<SeededFault> changes) {
        super(rules, changes);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isNotBlamed(SeededFault change) {
        assertThat(of(change.rule(), changed(change), BundleRules.AFTERWARDS)).isEmpty();
    }

    /** The findings of one rule on a day. */
    protected final List<Finding> of(String rule, Dossier dossier, LocalDate day) {
        return check(rule, dossier, day);
    }
}
