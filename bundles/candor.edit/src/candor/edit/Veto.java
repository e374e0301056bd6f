// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A program's own objection to a value that depends on more than the field, registered as an OSGi service. For what must not
 * be even for a while; all else is better said by a check afterwards.
 *
 * <p>It is asked before a command is made, and again when a step is done and the feature holds the value already; so it must
 * not compare the value with what the feature holds.
 */
public interface Veto {
    /**
     * The features whose values it judges; it is asked about no others, and for these once, when it is registered. Should it fail later,
     * nobody knows any more which of their values may be: until its bundle is mended or taken out they stay as they are, and all
     * other features go on.
     */
    Set<EStructuralFeature> features();

    /**
     * Why a feature must not have this value, and what to do, in a sentence for people in the language of the program; empty
     * where it may.
     *
     * @param value null where the feature is emptied, the whole list where the feature holds several
     */
    Optional<String> against(EObject owner, EStructuralFeature feature, Object value);
}
