// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A program's own objection against a value that depends on more than the field. For what must not be even for a while; all
 * else is better said by a check afterwards.
 */
public interface Veto {
    /** Why a feature must not get this value now, and what to do, in a sentence for people; empty where it may. */
    Optional<String> against(EObject owner, EStructuralFeature feature, Object value);
}
