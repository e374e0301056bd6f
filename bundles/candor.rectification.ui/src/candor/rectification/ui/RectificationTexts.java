// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui;

import candor.workbench.WorkbenchTexts;

/** Every word the parts of rectification say, from the file that also labels their model fragment. */
public final class RectificationTexts {

    private RectificationTexts() {}

    /**
     * The text of a key, its {0}, {1} … filled in.
     *
     * @throws java.util.MissingResourceException where there is no such key
     */
    public static String get(String key, Object... arguments) {
        return WorkbenchTexts.of(RectificationTexts.class, key, arguments);
    }
}
