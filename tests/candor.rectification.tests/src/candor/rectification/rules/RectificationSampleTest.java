// SPDX-License-Identifier: EPL-2.0
package candor.rectification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import candor.process.testing.BundleRules;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RectificationSampleTest {

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-05", "2022-04-30", "2031-01-01"})
    void theBundledSampleHasNoFinding(String day) {
        assertThat(RectificationRules.OWN.check(BundleRules.sample(), LocalDate.parse(day)))
                .isEmpty();
    }

    /** What is late is late from the day after, and is the next ledger's business once that has taken over. */
    @Test
    void whatIsLateIsToldUntilTheNextLedgerTells() {
        assertThat(RectificationRules.OWN.check(BundleRules.sample(), LocalDate.of(2022, 5, 1)))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rule().info().id()).isEqualTo("MSH-P10"));
        assertThat(RectificationRules.OWN.check(BundleRules.sample(), LocalDate.of(2023, 3, 31)))
                .isNotEmpty();
        assertThat(RectificationRules.OWN.check(BundleRules.sample(), LocalDate.of(2023, 4, 1)))
                .isEmpty();
    }
}
