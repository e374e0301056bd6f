// SPDX-License-Identifier: EPL-2.0
package candor.paper.start;

import candor.paper.PaperSettings;
import candor.paper.preview.Previews;
import candor.paper.print.Printers;
import candor.paper.print.SystemPrinters;
import jakarta.annotation.PostConstruct;
import org.eclipse.e4.core.contexts.IEclipseContext;

/** Add-on that prepares the application for documents before the first dossier is opened. */
public final class PaperAddon {

    /** Where documents look for a person's own fonts. */
    private static final String FONTS = "candor.fonts";

    @PostConstruct
    void prepare(IEclipseContext application, PaperSettings settings, Previews previews) {
        if (System.getProperty(FONTS) == null) {
            settings.fontFolder().ifPresent(folder -> System.setProperty(FONTS, folder.toString()));
        }
        application.set(Printers.class, new SystemPrinters());
        previews.restore();
    }
}
