// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import candor.base.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that a rule found. Two findings are equal when the same rule says the same at the same place; quick fixes do not count.
 *
 * @param rule whose finding it is
 * @param severity how grave it is; a blocker only of a rule that says so in its {@link RuleInfo}
 * @param object where it shows
 * @param feature at which field of the object, or {@code null} for the object as a whole
 * @param message what it is and what to do
 * @param fixes what the program can do about it, the best first; may be empty
 * @param also what it concerns beside the field where it shows; a blocker keeps back the papers that print any of these
 * @param act whether it is about something that was done or left undone, not about what papers say: it keeps none back, since a report
 *     that is late has to go out, and a day that is past cannot be changed
 */
public record Finding(
        Rule rule,
        Severity severity,
        EObject object,
        EStructuralFeature feature,
        Text message,
        List<QuickFix> fixes,
        List<Concern> also,
        boolean act) {

    /**
     * What papers print of an object.
     *
     * @param object of the dossier
     * @param name of one of its features, or of a value that templates may ask of it
     */
    public record Concern(EObject object, String name) {}

    /** One that concerns nothing but the place where it shows. */
    public Finding(
            Rule rule,
            Severity severity,
            EObject object,
            EStructuralFeature feature,
            Text message,
            List<QuickFix> fixes) {
        this(rule, severity, object, feature, message, fixes, List.of(), false);
    }

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(message, "message");
        if (severity == Severity.BLOCKER && rule.info().severity() != Severity.BLOCKER) {
            throw new IllegalArgumentException(rule.info().id());
        }
        fixes = List.copyOf(fixes);
        also = List.copyOf(also);
    }

    /** The message in a language. */
    public String message(Locale locale) {
        return message.in(locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that
                && rule.equals(that.rule)
                && severity == that.severity
                && object == that.object
                && feature == that.feature
                && act == that.act
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, severity, System.identityHashCode(object), feature, message, act);
    }

    @Override
    public String toString() {
        return rule.info().id() + " " + severity + " "
                + object.eClass().getName() + (feature == null ? "" : "." + feature.getName()) + ": "
                + message(Locale.SIMPLIFIED_CHINESE);
    }
}
