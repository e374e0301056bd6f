// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import static org.assertj.core.api.Assertions.assertThat;

import candor.process.testing.BundleRules;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriticismSampleTest {

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-05", "2022-02-05", "2022-04-30", "2031-01-01"})
    void theBundledSampleHasNoFinding(String day) {
        assertThat(CriticismRules.OWN.check(BundleRules.sample(), LocalDate.parse(day)))
                .isEmpty();
    }
}
