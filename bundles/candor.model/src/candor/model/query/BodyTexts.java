// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** Reads {@code bodies.properties}. */
final class BodyTexts {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("candor.model.query.bodies", Locale.ROOT, BodyTexts.class.getClassLoader());

    private BodyTexts() {}

    static String get(String key) {
        return TEXTS.getString(key);
    }

    static Optional<String> find(String key) {
        return TEXTS.containsKey(key) ? Optional.of(TEXTS.getString(key)) : Optional.empty();
    }

    static Set<String> keys() {
        return TEXTS.keySet();
    }
}
