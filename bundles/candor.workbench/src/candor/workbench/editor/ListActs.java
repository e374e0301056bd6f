// SPDX-License-Identifier: EPL-2.0
package candor.workbench.editor;

import candor.forms.ListAct;
import candor.forms.ListLook;
import java.util.List;
import org.eclipse.e4.core.contexts.IEclipseContext;

/** An OSGi service by which a bundle adds to the lists in the forms of a dossier what can be done with their rows, and what is seen of them. */
public interface ListActs {

    /** @param context of the dossier's tab; acts take from it what they need, such as the clock */
    List<ListAct> acts(IEclipseContext context);

    /**
     * What it shows of the rows of lists beyond the metamodel.
     *
     * @param context of the dossier's tab
     */
    default List<ListLook> looks(IEclipseContext context) {
        return List.of();
    }
}
