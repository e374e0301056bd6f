// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import candor.model.meeting.Dossier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;

/**
 * The findings of one dossier while it is edited. After an edit only those rules look again, at those objects, that the edit may
 * concern; the findings are at any time those of a full check.
 *
 * <p>Belongs to the thread that edits the dossier. {@link #dispose()} takes it off the dossier again.
 */
public final class LiveCheck {

    private final Dossier dossier;
    private final RuleRunner runner;
    private final Set<Rule> failed = new HashSet<>();
    private final Clock clock;
    private final Executor later;
    private final Runnable onDispose;
    private final List<Consumer<FindingsChange>> listeners = new CopyOnWriteArrayList<>();
    private final FindingStore findings = new FindingStore();
    private final PendingChecks agenda;
    private RuleSet rules;
    private LocalDate today;
    private boolean scheduled;
    private boolean disposed;

    LiveCheck(
            Dossier dossier,
            List<Rule> rules,
            RuleRunner runner,
            Clock clock,
            Executor later,
            Consumer<LiveCheck> onDispose) {
        this.dossier = dossier;
        this.runner = runner;
        this.clock = clock;
        this.later = later;
        this.onDispose = () -> onDispose.accept(this);
        this.rules = new RuleSet(rules);
        this.today = LocalDate.now(clock);
        this.agenda = new PendingChecks(this::rules, this::schedule);
        agenda.watch(dossier);
        this.rules.rules().forEach(agenda::everywhere);
        refresh();
    }

    /** Told of every change of the findings, in the thread that edits. */
    public void addListener(Consumer<FindingsChange> listener) {
        listeners.add(listener);
    }

    /** No longer told. */
    public void removeListener(Consumer<FindingsChange> listener) {
        listeners.remove(listener);
    }

    /** All findings, in no particular order. */
    public List<Finding> findings() {
        refresh();
        return findings.all();
    }

    /** The findings at one object, whatever the field. */
    public Collection<Finding> at(EObject object) {
        refresh();
        return findings.at(object);
    }

    /** All findings of the last pass, which edits since then may have outrun; looks at nothing. */
    public List<Finding> known() {
        return findings.all();
    }

    /** The findings at one object as of the last pass; looks at nothing, so that it may be asked for every row of a list. */
    public Collection<Finding> knownAt(EObject object) {
        return findings.at(object);
    }

    /** Has every rule look at everything again, also where no edit told of a change. */
    public void checkAgain() {
        rules.rules().forEach(agenda::everywhere);
        refresh();
    }

    /**
     * Looks again where that is due: after edits, when the day has changed, when rules came or went. Runs by itself after an edit; who
     * needs the findings at once may call it.
     */
    public void refresh() {
        if (disposed) {
            return;
        }
        scheduled = false;
        LocalDate now = LocalDate.now(clock);
        if (!now.equals(today)) {
            today = now;
            rules.rules().stream().filter(r -> r.scope().today()).forEach(agenda::everywhere);
        }
        if (!agenda.isEmpty()) {
            RuleContext context = new RuleContext(dossier, today);
            agenda.take((rule, subject, present) -> {
                if (!failed.contains(rule)) {
                    findings.put(rule, subject, present ? runner.check(rule, subject, context) : List.of());
                }
            });
        }
        rules.rules().forEach(this::tellFailure);
        FindingsChange change = findings.takeChange();
        if (change != null) {
            listeners.forEach(l -> l.accept(change));
        }
    }

    private void tellFailure(Rule rule) {
        runner.failure(rule, dossier).filter(failure -> failed.add(rule)).ifPresent(failure -> {
            findings.drop(rule);
            findings.put(rule, dossier, List.of(failure));
        });
    }

    /** Other rules, from the next turn of the executor on. Callable in any thread. */
    void useLater(List<Rule> newRules) {
        later.execute(() -> use(newRules));
    }

    private void use(List<Rule> newRules) {
        if (disposed) {
            return;
        }
        List<Rule> before = rules.rules();
        rules = new RuleSet(newRules);
        before.stream().filter(r -> !newRules.contains(r)).forEach(gone -> {
            agenda.forget(gone);
            findings.drop(gone);
            failed.remove(gone);
        });
        newRules.stream().filter(r -> !before.contains(r)).forEach(agenda::everywhere);
        refresh();
    }

    private RuleSet rules() {
        return rules;
    }

    private void schedule() {
        if (!scheduled && !disposed) {
            scheduled = true;
            later.execute(this::refresh);
        }
    }

    /** Takes the check off the dossier. */
    public void dispose() {
        if (!disposed) {
            disposed = true;
            agenda.unwatch(dossier);
            listeners.clear();
            onDispose.run();
        }
    }
}
