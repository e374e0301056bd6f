// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.start.NewDossiers;
import org.eclipse.e4.core.di.annotations.Execute;

/** Begins a dossier that takes over from last year's. */
public final class NewFromLastYearHandler {

    @Execute
    void create(NewDossiers dossiers) {
        dossiers.goOn();
    }
}
