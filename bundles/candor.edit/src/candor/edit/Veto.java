// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An objection of some bundle to a value, registered as an OSGi service. It is for values that must never stand in the
 * model, not even until the next check; everything else is the business of a rule, which reports it afterwards.
 *
 * <p>It is asked before a command is made, and again when a step is done and the feature holds the value already; so it must
 * not compare the value with what the feature holds.
 */
public interface Veto {
    /**
     * The features whose values it judges; it is asked about no others, and for these once, when it is registered. If
     * it fails later, these features can no longer be changed until its bundle is mended or removed; all other features
     * can.
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
