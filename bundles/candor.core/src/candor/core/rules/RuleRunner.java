// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import candor.base.contribution.Contribution;
import candor.base.contribution.ContributionKind;
import candor.base.contribution.Contributions;
import candor.base.contribution.Faults;
import candor.base.contribution.Origin;
import candor.base.text.Text;
import candor.model.meeting.Dossier;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * Runs rules. A rule that throws is switched off, its earlier findings are dropped, and a finding at the dossier says
 * so, so that a check that was not made does not look passed.
 */
final class RuleRunner {

    private final Contributions<Rule> rules;
    private volatile Map<Rule, Contribution<Rule>> byRule = Map.of();

    RuleRunner(Faults faults) {
        rules = new Contributions<>(ContributionKind.RULE, RuleRunner::introduce, faults);
    }

    private static String introduce(Rule rule) {
        Objects.requireNonNull(rule.scope(), "scope");
        Objects.requireNonNull(rule.title().in(Locale.SIMPLIFIED_CHINESE), "title");
        return rule.info().id();
    }

    /** The rules as they come and go; {@link #update} is to be called after a change. */
    Contributions<Rule> contributions() {
        return rules;
    }

    /** The rules that there are now. */
    List<Rule> update() {
        Map<Rule, Contribution<Rule>> now = new IdentityHashMap<>();
        List<Contribution<Rule>> all = rules.all();
        all.forEach(contribution -> now.put(contribution.service(), contribution));
        byRule = now;
        return all.stream().map(Contribution::service).toList();
    }

    /** Who brings a rule; of one that is gone already, the bundle of its class. */
    Origin origin(Rule rule) {
        Contribution<Rule> contribution = byRule.get(rule);
        return contribution == null ? Origin.of(rule.getClass()) : contribution.origin();
    }

    /** What one rule finds at one object; nothing when it is switched off or has been taken out. */
    List<Finding> check(Rule rule, EObject subject, RuleContext context) {
        Contribution<Rule> contribution = byRule.get(rule);
        return contribution == null
                ? List.of()
                : contribution.call(r -> List.copyOf(r.check(subject, context)), List::of);
    }

    /** What stands instead of the findings of a rule that is switched off. */
    Optional<Finding> failure(Rule rule, Dossier dossier) {
        return Optional.ofNullable(byRule.get(rule))
                .map(Contribution::fault)
                .map(fault -> new Finding(
                        rule,
                        Severity.HINT,
                        dossier,
                        null,
                        Text.of(RuleRunner.class, "failure", rule.title(), fault.reason()),
                        List.of()));
    }
}
