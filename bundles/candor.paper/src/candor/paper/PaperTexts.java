// SPDX-License-Identifier: EPL-2.0
package candor.paper;

import candor.base.text.Text;
import candor.workbench.WorkbenchTexts;
import java.util.Collection;
import java.util.Locale;

/**
 * Every word of the pages of documents, from the file that also labels their model fragment: Chinese unless the language of the
 * program has texts of its own.
 */
public final class PaperTexts {

    private PaperTexts() {}

    /**
     * The text of a key, its {0}, {1} … filled in.
     *
     * @throws java.util.MissingResourceException where there is no such key
     */
    public static String get(String key, Object... arguments) {
        return WorkbenchTexts.of(PaperTexts.class, key, arguments);
    }

    /** Several names in one line, as the program lists them. */
    public static String list(Collection<String> names) {
        return Text.list(names, Locale.getDefault());
    }
}
