// SPDX-License-Identifier: EPL-2.0
package candor.paper.handlers;

import candor.paper.preview.CurrentDocument;
import candor.paper.print.Printing;
import candor.workbench.session.DossierSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Prints the document that the preview of the dossier in front shows, or showed last. */
public final class PrintHandler {

    @CanExecute
    boolean can(@Optional DossierSession session) {
        return session != null;
    }

    @Execute
    void print(DossierSession session, CurrentDocument current, Printing printing) {
        current.of(session).ifPresent(shown -> printing.print(session, shown.type(), shown.copy(), shown.audience()));
    }
}
