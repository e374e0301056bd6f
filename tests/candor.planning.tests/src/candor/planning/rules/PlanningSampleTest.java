// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanningSampleTest {

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-05", "2022-02-05", "2022-04-30", "2031-01-01"})
    void theBundledSampleHasNoFinding(String day) {
        assertThat(PlanningRules.check(PlanningRules.sample(), LocalDate.parse(day)))
                .isEmpty();
    }
}
