// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import candor.base.text.Nearest;
import candor.base.text.Text;
import java.util.Collection;
import java.util.List;

/** What somebody may have meant, in the language of the session. */
public final class Suggestion {

    private Suggestion() {}

    /** A sentence to append: names like the given one, or else all that are known. */
    public static String of(Messages texts, String name, Collection<String> known) {
        List<String> near = Nearest.names(name, known);
        return near.isEmpty()
                ? texts.get("suggest.all", Text.list(known, texts.locale()))
                : texts.get("suggest.near", Text.list(near, texts.locale()));
    }
}
