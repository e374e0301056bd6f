// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import candor.base.text.Messages;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * Why something is not done to a model.
 *
 * @param subject what it concerns; empty where it is nothing in particular
 * @param reason in a sentence for people, in the language of the program
 */
public record Refusal(Optional<EObject> subject, String reason) {
    static Refusal of(EObject subject, String reason) {
        return new Refusal(Optional.of(subject), reason);
    }

    /** Makes a refusal in the guard's own words. */
    static Refusal because(String key) {
        return new Refusal(Optional.empty(), word(key));
    }

    /** The guard's own words in the language of the program. */
    static String word(String key, Object... arguments) {
        return Messages.of(Refusal.class, Locale.getDefault()).get(key, arguments);
    }
}
