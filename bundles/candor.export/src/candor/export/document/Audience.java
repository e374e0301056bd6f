// SPDX-License-Identifier: EPL-2.0
package candor.export.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who reads a document; what is confidential follows from it (docs/domain.md §7). */
public enum Audience {
    /** The leadership team and its office. */
    INTERNAL,
    /** The superior Party organisation. */
    SUPERIOR,
    /** Party members and the public: no names of critics, no single criticisms. */
    PUBLIC;

    /** Name on the command line and in templates. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The audience of a name on the command line. */
    public static Optional<Audience> of(String id) {
        return Arrays.stream(values()).filter(a -> a.id().equals(id)).findFirst();
    }
}
