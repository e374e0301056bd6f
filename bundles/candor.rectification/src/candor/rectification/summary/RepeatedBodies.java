// SPDX-License-Identifier: EPL-2.0
package candor.rectification.summary;

import candor.base.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells that dossiers of one body and one year are counted more than once. */
public final class RepeatedBodies {

    /** More names than these would bury the message. */
    private static final int NAMED = 5;

    private RepeatedBodies() {}

    /**
     * What a person has to look at.
     *
     * @param bodies from {@link BodyLedger#repeated}, at least one
     */
    public static String warning(List<String> bodies, Locale locale) {
        Messages words = Messages.of(RepeatedBodies.class, locale);
        String names = bodies.stream().limit(NAMED).collect(Collectors.joining(words.get("summary.and")));
        return words.get(
                "summary.repeated", bodies.size(), bodies.size() > NAMED ? words.get("summary.andMore", names) : names);
    }
}
