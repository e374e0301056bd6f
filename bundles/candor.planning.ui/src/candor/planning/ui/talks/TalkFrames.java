// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import candor.model.meeting.Dossier;
import candor.model.query.Deadlines;
import candor.planning.talks.TalkFrame;
import java.time.LocalDate;
import java.util.Map;

/** Proposes the days for planning from the profile and the day of the meeting, where both are known. */
final class TalkFrames {

    /** Two talks a day and person: one in the morning, one in the afternoon. */
    private static final int PER_DAY = 2;

    /** How long the frame is where the day of the meeting is not known, in days. */
    private static final int LENGTH = 10;

    private TalkFrames() {}

    /**
     * The frame for a dossier.
     *
     * @param today no talk is planned for a day before it, unless the whole frame lies before it: then a dossier of the past is
     *     being completed
     */
    static TalkFrame of(Dossier dossier, LocalDate today) {
        Deadlines deadlines = Deadlines.of(dossier);
        LocalDate from = deadlines.talksStart().orElse(today);
        LocalDate to = deadlines.talksDue().orElse(from.plusDays(LENGTH));
        boolean begun = from.isBefore(today) && !to.isBefore(today);
        return new TalkFrame(begun ? today : from, to, PER_DAY, Map.of());
    }
}
