// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import static org.assertj.core.api.Assertions.assertThat;

import candor.process.testing.BundleRules;
import candor.process.testing.FaultsContract;
import candor.process.testing.SeededFault;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CriticismFaultsTest extends FaultsContract {

    CriticismFaultsTest() {
        super(CriticismRules.OWN, all());
    }

    static List<SeededFault> all() {
        return Stream.of(MeetingFaults.all(BundleRules.sample()), WordingFaults.all(), CriticismFaults.all())
                .flatMap(Function.identity())
                .toList();
    }

    @Test
    void thereAreMany() {
        assertThat(all()).hasSizeGreaterThan(200);
    }
}
