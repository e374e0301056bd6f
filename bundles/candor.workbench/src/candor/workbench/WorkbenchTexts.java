// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import candor.base.text.Messages;
import java.util.Locale;

/**
 * Every word the workbench says, from the file that also labels the application model: Chinese unless the language of
 * the program has texts of its own.
 */
public final class WorkbenchTexts {

    private WorkbenchTexts() {}

    /**
     * The text of a key, its {0}, {1} … filled in.
     *
     * @throws java.util.MissingResourceException where there is no such key
     */
    public static String get(String key, Object... arguments) {
        return of(WorkbenchTexts.class, key, arguments);
    }

    /**
     * The same from the file of another bundle, which stands at the same place.
     *
     * @param owner a class of that bundle
     */
    public static String of(Class<?> owner, String key, Object... arguments) {
        return Messages.ofBundle(owner, Locale.getDefault()).get(key, arguments);
    }
}
