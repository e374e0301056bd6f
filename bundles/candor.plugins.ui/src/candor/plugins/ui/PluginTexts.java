// SPDX-License-Identifier: EPL-2.0
package candor.plugins.ui;

import candor.workbench.WorkbenchTexts;

/** Every word of the window of plugins, from the file that also labels its model fragment. */
final class PluginTexts {

    private PluginTexts() {}

    /**
     * The text of a key, its {0}, {1} … filled in.
     *
     * @throws java.util.MissingResourceException where there is no such key
     */
    static String get(String key, Object... arguments) {
        return WorkbenchTexts.of(PluginTexts.class, key, arguments);
    }
}
