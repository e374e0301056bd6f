// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui;

import candor.workbench.WorkbenchTexts;

/** Every word the parts of the meeting say, from the file that also labels their model fragment. */
public final class CriticismTexts {

    private CriticismTexts() {}

    /**
     * The text of a key, its {0}, {1} … filled in.
     *
     * @throws java.util.MissingResourceException where there is no such key
     */
    public static String get(String key, Object... arguments) {
        return WorkbenchTexts.of(CriticismTexts.class, key, arguments);
    }
}
