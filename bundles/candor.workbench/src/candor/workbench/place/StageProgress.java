// SPDX-License-Identifier: EPL-2.0
package candor.workbench.place;

import candor.model.meeting.Dossier;
import candor.model.query.Stage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells how far the stages of a dossier have come, as the queries of the model reckon it. */
public final class StageProgress implements PlaceProgress {

    /** The groups of the dossier's form are called as the stages are. */
    private static final Map<String, Stage> STAGES = Arrays.stream(Stage.values())
            .collect(Collectors.toMap(stage -> stage.name().toLowerCase(Locale.ROOT), Function.identity()));

    @Override
    public Optional<Done> of(Place place) {
        return place.group() != null && place.object() instanceof Dossier dossier
                ? Optional.ofNullable(STAGES.get(place.group()))
                        .map(stage -> stage.progress(dossier))
                        .filter(progress -> progress.needed() > 0)
                        .map(progress -> new Done(progress.done(), progress.needed()))
                : Optional.empty();
    }
}
