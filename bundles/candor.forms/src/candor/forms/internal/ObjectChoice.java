// SPDX-License-Identifier: EPL-2.0
package candor.forms.internal;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;

/** An object that may be chosen, and what it is called. */
public record ObjectChoice(EObject object, String label) {
    /** Whether part of a name, in whatever case, is one of it. */
    public boolean matches(String searched) {
        return label.toLowerCase(Locale.ROOT).contains(searched.strip().toLowerCase(Locale.ROOT));
    }
}
