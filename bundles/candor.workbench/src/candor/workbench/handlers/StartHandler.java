// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

import candor.workbench.Ids;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Shows the start page. */
public final class StartHandler {

    @Execute
    void show(EPartService parts) {
        parts.activate(parts.findPart(Ids.START), true);
    }
}
