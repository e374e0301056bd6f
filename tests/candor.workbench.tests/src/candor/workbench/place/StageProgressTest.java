// SPDX-License-Identifier: EPL-2.0
package candor.workbench.place;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.query.Stage;
import candor.workbench.place.PlaceProgress.Done;
import candor.workbench.testing.Fixtures;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StageProgressTest {

    private final Dossier dossier = Fixtures.sample().dossier();
    private final PlaceProgress progress = new StageProgress();

    @Test
    void everyStageOfTheModelIsOneOfTheTree() {
        assertThat(new DossierTree(dossier).stages().stream().map(progress::of).filter(Optional::isPresent))
                .hasSize(Stage.values().length);
        assertThat(progress.of(Place.group(dossier, "rectification"))).contains(new Done(6, 20));
    }

    @Test
    void nothingIsSaidOfWhatIsNoStageOrHasNothingToDo() {
        dossier.getProblems().clear();

        assertThat(progress.of(Place.group(dossier, "rectification"))).isEmpty();
        assertThat(progress.of(Place.group(dossier, "files"))).isEmpty();
        assertThat(progress.of(Place.group(dossier.getMeeting(), "meeting"))).isEmpty();
        assertThat(progress.of(Place.of(dossier.getMeeting()))).isEmpty();
    }
}
