// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui;

import candor.workbench.WorkbenchTexts;

/**
 * Every word the parts of planning say, from the file that also labels their model fragment: Chinese unless the language of
 * the program has texts of its own.
 */
public final class PlanningTexts {

    private PlanningTexts() {}

    /**
     * The text of a key, its {0}, {1} … filled in.
     *
     * @throws java.util.MissingResourceException where there is no such key
     */
    public static String get(String key, Object... arguments) {
        return WorkbenchTexts.of(PlanningTexts.class, key, arguments);
    }
}
