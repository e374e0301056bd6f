// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import candor.base.text.Text;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * A check of a dossier. Registered as an OSGi service; a bureau adds its own the same way. {@link ModelRule} is the usual base.
 *
 * <p>A rule keeps no state and only reads. It declares by {@link #scope()} what it reads. A rule that reads more is
 * right in a full check, but misses edits while a person works.
 */
public interface Rule {

    /** Number, rank, severity and source. */
    RuleInfo info();

    /** What it checks, for lists of rules: a few words. */
    Text title();

    /** Which objects it checks and on what its findings depend. */
    Scope scope();

    /**
     * Checks one object.
     *
     * @param subject an instance of one of {@link Scope#subjects()}
     * @param context the dossier it stands in, today's date, and what is derived from both
     * @return what is wrong, here or at other objects; empty when nothing is
     */
    List<Finding> check(EObject subject, RuleContext context);
}
