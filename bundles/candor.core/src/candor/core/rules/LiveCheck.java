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
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;

/**
 * The findings of one dossier while it is edited. After an edit only the rules and objects that it may concern are
 * checked again; the findings are always those of a full check. A large dossier is checked in parts, so that nobody waits for all of it; what is
 * found is told when all parts are done.
 *
 * <p>Belongs to the thread that edits the dossier. {@link #dispose()} ends it.
 */
public final class LiveCheck {

    /** How many objects are looked at, each time by one rule, before anybody can see the dossier: all of any but a very large one. */
    private static final int FIRST_PART = 8_000;

    /** Nanoseconds after which what waits meanwhile has its turn. */
    private static final long PART = 30_000_000;

    private final Dossier dossier;
    private final RuleRunner runner;
    private final Set<Rule> failed = new HashSet<>();
    private final Clock clock;
    private final Executor later;
    private final Executor next;
    private final Runnable onDispose;
    private final List<Consumer<FindingsChange>> listeners = new CopyOnWriteArrayList<>();
    private final FindingStore findings = new FindingStore();
    private final PendingChecks agenda;
    private RuleSet rules;
    private LocalDate today;
    private RuleContext context;
    private boolean scheduled;
    private boolean disposed;

    /** Whether all that was to be looked at first has been. */
    private boolean complete;

    /**
     * @param later runs a check after an edit
     * @param next runs the next part of it
     */
    LiveCheck(
            Dossier dossier,
            List<Rule> rules,
            RuleRunner runner,
            Clock clock,
            Executor later,
            Executor next,
            Consumer<LiveCheck> onDispose) {
        this.dossier = dossier;
        this.runner = runner;
        this.clock = clock;
        this.later = later;
        this.next = next;
        this.onDispose = () -> onDispose.accept(this);
        this.rules = new RuleSet(rules);
        this.today = LocalDate.now(clock);
        this.agenda = new PendingChecks(this::rules, this::edited);
        agenda.watch(dossier);
        checkAgain();
    }

    /** Told of every change of the findings, and when the whole dossier has been looked at once, in the thread that edits. */
    public void addListener(Consumer<FindingsChange> listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
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

    /** Whether the whole dossier has been looked at once; until then, that nothing is found says nothing. */
    public boolean isComplete() {
        return complete;
    }

    /** The findings of the last pass. Nothing is checked again, so that edits made since then are not considered. */
    public List<Finding> known() {
        return findings.all();
    }

    /**
     * The findings at one object as of the last pass. Nothing is checked again, so that a list can ask for every row.
     */
    public Collection<Finding> knownAt(EObject object) {
        return findings.at(object);
    }

    /** Checks the whole dossier again with every rule, whether or not anything has changed; a very large one not at once. */
    public void checkAgain() {
        rules.rules().forEach(agenda::everywhere);
        int[] left = {FIRST_PART};
        go(() -> left[0]-- > 0);
    }

    /**
     * Checks again what may have changed through edits, a new day, or rules that came or went. It runs by itself after
     * an edit; call it where the findings are needed at once.
     */
    public void refresh() {
        scheduled = false;
        if (!disposed) {
            go(() -> true);
        }
    }

    private void takePart() {
        scheduled = false;
        if (!disposed) {
            long end = System.nanoTime() + PART;
            go(() -> System.nanoTime() < end);
        }
    }

    /** Checks what is pending; where there is more than wanted, the rest in the next turn, and nothing is told yet. */
    private void go(BooleanSupplier wanted) {
        LocalDate now = LocalDate.now(clock);
        if (!now.equals(today)) {
            today = now;
            context = null;
            rules.rules().stream().filter(r -> r.scope().today()).forEach(agenda::everywhere);
        }
        if (!agenda.isEmpty()) {
            RuleContext pass = context == null ? new RuleContext(dossier, today) : context;
            context = pass;
            agenda.take(wanted, (rule, subject, present) -> {
                if (!failed.contains(rule)) {
                    findings.put(rule, subject, present ? runner.check(rule, subject, pass) : List.of());
                }
            });
            if (!agenda.isEmpty()) {
                scheduled = true;
                next.execute(this::goOn);
                return;
            }
        }
        boolean first = !complete;
        complete = true;
        context = null;
        rules.rules().forEach(this::tellFailure);
        FindingsChange change = findings.takeChange();
        if (change == null && first) {
            change = new FindingsChange(List.of(), List.of());
        }
        if (change != null) {
            FindingsChange told = change;
            listeners.forEach(l -> l.accept(told));
        }
    }

    /** The next part; after an edit not before its pause, so that no rule looks at what is half typed. */
    private void goOn() {
        if (context == null) {
            later.execute(this::takePart);
        } else {
            takePart();
        }
    }

    private void tellFailure(Rule rule) {
        runner.failure(rule, dossier).filter(failure -> failed.add(rule)).ifPresent(failure -> {
            findings.drop(rule);
            findings.put(rule, dossier, List.of(failure));
        });
    }

    /** Replaces the rules at the next turn of the executor. May be called in any thread. */
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

    private void edited() {
        context = null;
        if (!scheduled && !disposed) {
            scheduled = true;
            later.execute(this::takePart);
        }
    }

    /** Ends the check and removes its listeners from the dossier. */
    public void dispose() {
        if (!disposed) {
            disposed = true;
            agenda.unwatch(dossier);
            listeners.clear();
            onDispose.run();
        }
    }
}
