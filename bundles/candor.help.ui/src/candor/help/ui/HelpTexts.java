// SPDX-License-Identifier: EPL-2.0
package candor.help.ui;

import candor.workbench.WorkbenchTexts;

/** Every word of the window of the guide, in the language of the program. */
public final class HelpTexts {

    private HelpTexts() {}

    /**
     * The text of a key, its {0}, {1} … filled in.
     *
     * @throws java.util.MissingResourceException where there is no such key
     */
    public static String get(String key, Object... arguments) {
        return WorkbenchTexts.of(HelpTexts.class, key, arguments);
    }
}
