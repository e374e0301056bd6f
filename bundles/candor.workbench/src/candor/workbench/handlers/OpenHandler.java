// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.dossier.DossierOpener;
import candor.workbench.save.FileChooser;
import org.eclipse.e4.core.di.annotations.Execute;

/** Asks for files and opens them. */
public final class OpenHandler {

    @Execute
    void open(FileChooser chooser, DossierOpener opener) {
        chooser.filesToOpen().forEach(opener::open);
    }
}
