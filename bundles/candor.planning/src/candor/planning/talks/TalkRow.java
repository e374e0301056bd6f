// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

import candor.model.meeting.Department;
import candor.model.meeting.PartyBranch;
import candor.model.meeting.Person;
import candor.model.meeting.TalkKind;
import java.util.List;
import java.util.Optional;

/**
 * The talks of the members with one person, department or branch, or with any of several people.
 *
 * @param person the member of the leadership, in the rows of the leadership itself; else null
 * @param department the department, in the rows of departments; else null
 * @param branch the branch, in the rows of branches; else null
 * @param any the kind of talk, in the rows of talks for which any of several people will do; else null
 * @param cells one place for each member, in the order of the members; empty where the two are one, or where the pair stands
 *     in the row of the other
 */
public record TalkRow(
        Person person, Department department, PartyBranch branch, TalkKind any, List<Optional<TalkCell>> cells) {
    public TalkRow {
        cells = List.copyOf(cells);
    }
}
