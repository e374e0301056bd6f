// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import candor.base.text.Text;
import java.util.Locale;
import java.util.Objects;

/**
 * Where a rule is written down.
 *
 * @param text the regulation, standard or custom
 * @param article article or clause in it, or {@code null}
 * @param verified whether somebody compared the article with the text itself; otherwise it is known but never shown
 */
public record Source(Text text, Text article, boolean verified) {

    public Source {
        Objects.requireNonNull(text, "text");
        if (verified && article == null) {
            throw new IllegalArgumentException("no article to be verified");
        }
    }

    /** A source without an article. */
    public static Source of(Text text) {
        return new Source(text, null, false);
    }

    /** The same text, at an article that was compared with it. */
    public Source verifiedAt(Text place) {
        return new Source(text, place, true);
    }

    /** The same text, at an article that is remembered only; it is not shown. */
    public Source reportedlyAt(Text place) {
        return new Source(text, place, false);
    }

    /** For people: the text, with its article where that was verified. */
    public String in(Locale locale) {
        return verified ? Text.of(Source.class, "source.article", text, article).in(locale) : text.in(locale);
    }
}
