// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers small things between forms of one kind, such as which group is folded. The program may keep them on disk.
 */
public interface FormMemory {
    /** What was put under this key. */
    Optional<String> get(String key);

    /** Remembers a value. */
    void put(String key, String value);

    /** Remembers until the program ends. */
    static FormMemory inMemory() {
        Map<String, String> values = new HashMap<>();
        return new FormMemory() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(values.get(key));
            }

            @Override
            public void put(String key, String value) {
                values.put(key, value);
            }
        };
    }
}
