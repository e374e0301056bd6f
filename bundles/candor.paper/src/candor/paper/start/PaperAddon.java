// SPDX-License-Identifier: EPL-2.0
package candor.paper.start;

import candor.paper.preview.Previews;
import candor.paper.print.Printers;
import candor.paper.print.SystemPrinters;
import jakarta.annotation.PostConstruct;
import org.eclipse.e4.core.contexts.IEclipseContext;

/** Add-on that prepares the application for documents before the first dossier is opened. */
public final class PaperAddon {

    @PostConstruct
    void prepare(IEclipseContext application, Previews previews) {
        application.set(Printers.class, new SystemPrinters());
        previews.restore();
    }
}
