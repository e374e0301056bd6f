// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import java.util.List;
import org.eclipse.emf.ecore.EReference;

/** What a program shows of the rows of certain lists beyond what the metamodel says. Several for one list add up. */
public interface ListLook {
    /** Whether it belongs to the lists of this containment. */
    boolean concerns(EReference list);

    /** What it adds, in the order in which it is shown. */
    List<Facet> facets();
}
