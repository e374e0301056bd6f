// SPDX-License-Identifier: EPL-2.0
package candor.rectification.summary;

import candor.base.text.Messages;
import candor.model.query.ProblemStanding;
import java.util.Locale;

/** What people call the places at which a problem can stand. */
public final class StandingNames {

    private StandingNames() {}

    /** Its name in a language, e.g. 推进中. */
    public static String of(ProblemStanding standing, Locale locale) {
        return Messages.of(StandingNames.class, locale).get("standing." + standing);
    }
}
