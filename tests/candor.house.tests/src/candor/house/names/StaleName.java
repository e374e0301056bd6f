// SPDX-License-Identifier: EPL-2.0
package candor.house.names;

import java.nio.file.Path;

/**
 * A name in a file that leads nowhere.
 *
 * @param file where it stands
 * @param kind what it should name: class, entry, key …
 * @param name as it stands there
 */
record StaleName(Path file, String kind, String name) {

    @Override
    public String toString() {
        return file + ": no " + kind + " " + name;
    }
}
