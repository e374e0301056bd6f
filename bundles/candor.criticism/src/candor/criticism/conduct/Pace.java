// SPDX-License-Identifier: EPL-2.0
package candor.criticism.conduct;

import candor.model.meeting.AgendaItem;
import candor.model.meeting.Dossier;
import candor.model.meeting.Utterance;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How long an item of the agenda has taken, beside how long it should.
 *
 * @param spent minutes since its first word, or since the last word of what came before it
 * @param planned minutes; 0 where nobody has said so and nothing follows from the profile
 */
public record Pace(int spent, int planned) {

    /** @param now what time it is */
    public static Pace of(Dossier dossier, AgendaItem item, LocalTime now) {
        Optional<LocalTime> began = times(dossier, utterance -> utterance.getAgendaItem() == item)
                .min(Comparator.naturalOrder())
                .or(() -> times(dossier, utterance -> true).max(Comparator.naturalOrder()))
                .or(() -> Optional.ofNullable(dossier.getMinutes()).map(minutes -> minutes.getStartedAt()));
        int spent = began.map(since -> (int) Duration.between(since, now).toMinutes())
                .filter(minutes -> minutes >= 0)
                .orElse(0);
        return new Pace(spent, AgendaEstimate.minutes(dossier, item));
    }

    /** Minutes beyond the plan; 0 while there are none. */
    public int over() {
        return planned == 0 ? 0 : Math.max(0, spent - planned);
    }

    private static Stream<LocalTime> times(Dossier dossier, Predicate<Utterance> which) {
        return dossier.getMinutes() == null
                ? Stream.empty()
                : dossier.getMinutes().getUtterances().stream()
                        .filter(which)
                        .map(Utterance::getSaidAt)
                        .filter(Objects::nonNull);
    }
}
