// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import candor.base.text.Nearest;
import java.util.Collection;
import java.util.List;

/** What somebody may have meant, in the language of the session. */
public final class Suggestion {

    private Suggestion() {}

    /** A sentence to append: names like the given one, or else all that are known. */
    public static String of(Messages texts, String name, Collection<String> known) {
        List<String> near = Nearest.names(name, known);
        String separator = texts.get("list.separator");
        return near.isEmpty()
                ? texts.get("suggest.all", String.join(separator, known))
                : texts.get("suggest.near", String.join(separator, near));
    }
}
