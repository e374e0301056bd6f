// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.base.text.Messages;
import java.util.Locale;

/** What is said about templates: in Chinese whatever the language of the program, because templates are Chinese too. */
final class TemplateTexts {

    private static final Messages WORDS = Messages.of(TemplateTexts.class, Locale.SIMPLIFIED_CHINESE);

    private TemplateTexts() {}

    /** The text of a key, {@code {0}}, {@code {1}} … filled in. */
    static String get(String key, Object... arguments) {
        return WORDS.get(key, arguments);
    }
}
