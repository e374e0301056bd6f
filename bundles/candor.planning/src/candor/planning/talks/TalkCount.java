// SPDX-License-Identifier: EPL-2.0
package candor.planning.talks;

import candor.model.query.TalkRequirement;
import java.util.Collection;

/**
 * Talks held of those required.
 *
 * @param held how many were held
 * @param required how many have to be
 */
public record TalkCount(int held, int required) {

    static TalkCount of(Collection<TalkRequirement> requirements) {
        return new TalkCount(
                (int) requirements.stream().filter(TalkRequirement::isHeld).count(), requirements.size());
    }

    /** Whether none is left. */
    public boolean isComplete() {
        return held == required;
    }

    @Override
    public String toString() {
        return held + "/" + required;
    }
}
