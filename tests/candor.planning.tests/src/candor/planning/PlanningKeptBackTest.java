// SPDX-License-Identifier: EPL-2.0
package candor.planning;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.Blockers;
import candor.export.document.Audience;
import candor.export.document.DocumentException;
import candor.model.meeting.Dossier;
import candor.model.meeting.Weekday;
import candor.planning.documents.PlanningDocuments;
import candor.process.testing.BundleDocuments;
import candor.process.testing.BundleRules;
import candor.process.testing.KeptBackContract;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanningKeptBackTest extends KeptBackContract {

    PlanningKeptBackTest() {
        super(ShippedDocuments.OWN);
    }

    @Test
    void aWeekdayThatIsNotThatOfTheDateKeepsBackWhatPrintsTheDate() throws DocumentException {
        Dossier dossier = BundleDocuments.sample();
        dossier.getMeeting().setPlannedWeekday(Weekday.MONDAY);
        Blockers blockers = Blockers.of(
                new BundleRules("candor.planning", PlanningDocuments.class)
                        .registry()
                        .check(dossier, BundleRules.on(BundleRules.AFTERWARDS)),
                Locale.SIMPLIFIED_CHINESE);

        assertThat(blockers.concerning(ShippedDocuments.OWN
                        .type("request")
                        .create(dossier, Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE)))
                .hasSize(1);
        assertThat(blockers.concerning(ShippedDocuments.OWN
                        .type("talk-register")
                        .create(dossier, Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE)))
                .isEmpty();
    }
}
