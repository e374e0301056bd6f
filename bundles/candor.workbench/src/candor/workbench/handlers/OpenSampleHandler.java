// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.start.NewDossiers;
import org.eclipse.e4.core.di.annotations.Execute;

/** Opens the bundled sample as a dossier that has no file yet. */
public final class OpenSampleHandler {

    @Execute
    void open(NewDossiers dossiers) {
        dossiers.openSample();
    }
}
