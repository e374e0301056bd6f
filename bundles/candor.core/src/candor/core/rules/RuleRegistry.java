// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import candor.base.contribution.Faults;
import candor.base.contribution.Origin;
import candor.model.meeting.Dossier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The rule service. A service component; usable without a service registry by {@link #add(Rule)}.
 *
 * <p>Rules may come and go in any thread. Open checks hear of it through their own executor.
 */
@Component
public final class RuleRegistry implements RuleService {

    private static final Comparator<Rule> BY_NUMBER =
            Comparator.comparing(r -> r.info().id());

    private final List<LiveCheck> open = new CopyOnWriteArrayList<>();
    private final RuleRunner runner;
    private volatile List<Rule> rules = List.of();

    /** Makes a registry whose failing rules are reported to nobody, for tests. */
    public RuleRegistry() {
        this(new Faults());
    }

    /** @param faults are told of every rule that fails */
    @Activate
    public RuleRegistry(@Reference Faults faults) {
        runner = new RuleRunner(faults);
    }

    /** Adds a rule that is a service; open checks begin to use it. */
    @Reference(
            name = "rules",
            service = Rule.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(ServiceReference<Rule> rule) {
        change(() -> runner.contributions().add(rule));
    }

    /** Takes a service out; its findings go from open checks. */
    public void remove(ServiceReference<Rule> rule) {
        change(() -> runner.contributions().remove(rule));
    }

    /** Adds a rule; open checks begin to use it. */
    public void add(Rule rule) {
        change(() -> runner.contributions().add(rule));
    }

    /** Takes a rule out; its findings go from open checks. */
    public void remove(Rule rule) {
        change(() -> runner.contributions().remove(rule));
    }

    private synchronized void change(Runnable change) {
        change.run();
        rules = runner.update().stream().sorted(BY_NUMBER).toList();
        open.forEach(check -> check.useLater(rules));
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public Origin origin(Rule rule) {
        return runner.origin(rule);
    }

    @Override
    public List<Finding> check(Dossier dossier, Clock clock) {
        return check(dossier, clock, new RuleSet(rules));
    }

    @Override
    public List<Finding> checkForBlockers(Dossier dossier, Clock clock) {
        List<Rule> asked = rules.stream()
                .filter(rule -> rule.info().severity() == Severity.BLOCKER)
                .toList();
        return check(dossier, clock, new RuleSet(asked));
    }

    private List<Finding> check(Dossier dossier, Clock clock, RuleSet set) {
        RuleContext context = new RuleContext(dossier, LocalDate.now(clock));
        Set<Finding> found = new LinkedHashSet<>();
        findAt(dossier, set, context, found);
        EcoreUtil.getAllProperContents(dossier, true)
                .forEachRemaining(object -> findAt((EObject) object, set, context, found));
        for (Rule rule : set.rules()) {
            runner.failure(rule, dossier).ifPresent(failure -> {
                found.removeIf(finding -> finding.rule() == rule);
                found.add(failure);
            });
        }
        return found.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule, BY_NUMBER))
                .toList();
    }

    private void findAt(EObject subject, RuleSet set, RuleContext context, Set<Finding> found) {
        set.checking(subject.eClass()).forEach(rule -> found.addAll(runner.check(rule, subject, context)));
    }

    @Override
    public synchronized LiveCheck watch(Dossier dossier, Clock clock, Executor later, Executor next) {
        LiveCheck check = new LiveCheck(dossier, rules, runner, clock, later, next, open::remove);
        open.add(check);
        return check;
    }
}
