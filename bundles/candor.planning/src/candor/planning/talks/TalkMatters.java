// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Talk;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;

/** The three things that a talk has to talk through: problems, thoughts and the direction of rectification (docs/domain.md §3.3). */
public final class TalkMatters {

    /** The features of a talk that record them, in the order of docs/domain.md §3.3. */
    public static final List<EAttribute> ALL =
            List.of(Literals.TALK__PROBLEMS_TALKED, Literals.TALK__THOUGHTS_TALKED, Literals.TALK__DIRECTION_TALKED);

    private TalkMatters() {}

    /** Those that were not talked through. */
    public static List<EAttribute> missing(Talk talk) {
        return ALL.stream().filter(matter -> !(Boolean) talk.eGet(matter)).toList();
    }
}
