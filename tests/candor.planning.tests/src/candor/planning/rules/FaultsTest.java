// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.process.testing.FaultsContract;
import candor.process.testing.SeededFault;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultsTest extends FaultsContract {

    private static final Dossier SAMPLE = PlanningRules.sample();

    FaultsTest() {
        super(PlanningRules.OWN, all());
    }

    static List<SeededFault> all() {
        return Stream.of(
                        DateFaults.all(),
                        PeopleFaults.all(SAMPLE),
                        LetterFaults.all(SAMPLE),
                        TextFaults.all(SAMPLE),
                        WordFaults.faults(),
                        TellingFaults.faults().stream())
                .flatMap(all -> all)
                .toList();
    }

    @Test
    void thereAreMany() {
        assertThat(all()).hasSizeGreaterThan(200);
    }
}
