// SPDX-License-Identifier: EPL-2.0
package candor.workbench.editor;

import candor.forms.ListAct;
import java.util.List;
import org.eclipse.e4.core.contexts.IEclipseContext;

/** An OSGi service by which a bundle adds acts to the lists in the forms of a dossier. */
public interface ListActs {

    /** @param context of the dossier's tab; acts take from it what they need, such as the clock */
    List<ListAct> acts(IEclipseContext context);
}
