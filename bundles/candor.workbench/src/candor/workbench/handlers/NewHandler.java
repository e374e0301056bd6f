// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.start.NewDossiers;
import org.eclipse.e4.core.di.annotations.Execute;

/** Begins a dossier of a campaign. */
public final class NewHandler {

    @Execute
    void create(NewDossiers dossiers) {
        dossiers.begin();
    }
}
