// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings;

/** Which look a person has asked for. */
public enum Theme {
    /** Whatever the desktop around the program has. */
    SYSTEM(""),
    /** Dark on light. */
    LIGHT("light"),
    /** Light on dark. */
    DARK("dark");

    private final String key;

    Theme(String key) {
        this.key = key;
    }

    /** What stands in the preferences. */
    String key() {
        return key;
    }
}
