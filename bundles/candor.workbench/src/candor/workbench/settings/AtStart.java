// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings;

import java.util.Locale;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.translation.TranslationService;

/** Settings that take effect at the next start, because what reads them is loaded once. */
public final class AtStart {

    private AtStart() {}

    /** Applies them before any text is shown. An option of the command line overrides them. */
    public static void apply(Settings settings, IEclipseContext application) {
        if (settings.language() != Language.AS_STARTED && !isLanguageGiven()) {
            // Our launcher tells the platform by the same option; another one does not.
            Locale locale = settings.language() == Language.CHINESE ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
            Locale.setDefault(locale);
            application.set(TranslationService.LOCALE, locale);
        }
    }

    /** The platform takes this option away from the arguments; what it was started with stands in a property. */
    private static boolean isLanguageGiven() {
        return System.getProperty("eclipse.commands", "").lines().anyMatch("-nl"::equals);
    }
}
