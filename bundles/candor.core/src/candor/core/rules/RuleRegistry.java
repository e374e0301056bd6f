// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import candor.model.meeting.Dossier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
    private volatile List<Rule> rules = List.of();

    /** Adds a rule; open checks begin to use it. */
    @Reference(
            name = "rules",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(Rule rule) {
        change(before -> {
            before.add(rule);
            before.sort(BY_NUMBER);
            return before;
        });
    }

    /** Takes a rule out; its findings go from open checks. */
    public void remove(Rule rule) {
        change(before -> {
            before.remove(rule);
            return before;
        });
    }

    private synchronized void change(UnaryOperator<List<Rule>> change) {
        rules = List.copyOf(change.apply(new ArrayList<>(rules)));
        open.forEach(check -> check.useLater(rules));
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public List<Finding> check(Dossier dossier, Clock clock) {
        RuleSet set = new RuleSet(rules);
        RuleContext context = new RuleContext(dossier, LocalDate.now(clock));
        Set<Finding> found = new LinkedHashSet<>();
        findAt(dossier, set, context, found);
        EcoreUtil.getAllProperContents(dossier, true)
                .forEachRemaining(object -> findAt((EObject) object, set, context, found));
        return found.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule, BY_NUMBER))
                .toList();
    }

    private static void findAt(EObject subject, RuleSet set, RuleContext context, Set<Finding> found) {
        set.checking(subject.eClass()).forEach(rule -> found.addAll(RuleSet.check(rule, subject, context)));
    }

    @Override
    public synchronized LiveCheck watch(Dossier dossier, Clock clock, Executor later) {
        LiveCheck check = new LiveCheck(dossier, rules, clock, later, open::remove);
        open.add(check);
        return check;
    }
}
