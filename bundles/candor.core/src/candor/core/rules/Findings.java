// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import candor.base.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Collects what a rule finds while it checks one object. */
public final class Findings {

    private final Rule rule;
    private final List<Finding> found = new ArrayList<>();

    Findings(Rule rule) {
        this.rule = rule;
    }

    /** Adds a finding with the rule's own severity; the arguments are those of {@link Finding}. */
    public void add(EObject object, EStructuralFeature feature, Text message, QuickFix... fixes) {
        add(rule.info().severity(), object, feature, message, fixes);
    }

    /** Adds a finding with a severity of its own. */
    public void add(Severity severity, EObject object, EStructuralFeature feature, Text message, QuickFix... fixes) {
        add(severity, object, feature, List.of(), message, fixes);
    }

    /** Adds a finding that concerns more than the place where it shows. */
    public void add(
            Severity severity,
            EObject object,
            EStructuralFeature feature,
            List<Finding.Concern> also,
            Text message,
            QuickFix... fixes) {
        found.add(new Finding(rule, severity, object, feature, message, List.of(fixes), also, false));
    }

    /** Adds a finding about something done or left undone; it keeps no papers back, however grave it is. */
    public void addAct(EObject object, EStructuralFeature feature, Text message, QuickFix... fixes) {
        found.add(new Finding(rule, rule.info().severity(), object, feature, message, List.of(fixes), List.of(), true));
    }

    List<Finding> toList() {
        return List.copyOf(found);
    }
}
