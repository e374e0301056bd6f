// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Listens to every change of a model. Changes within a step are judged when the step is done; changes written past the
 * command stack are judged at once. Refused changes are taken back.
 */
final class Watch extends EContentAdapter {
    private final Guard guard;
    private final Runnable changed;
    private Step step;
    private boolean trusted;

    /** @param changed told of each change that is no part of a step */
    Watch(Guard guard, Runnable changed) {
        this.guard = guard;
        this.changed = changed;
    }

    /**
     * Runs work as one step.
     *
     * @throws RefusedException where the step must not be; the model is then as it was, as after any exception of the work
     */
    void step(Runnable work) {
        run(
                () -> {
                    work.run();
                    return null;
                },
                Step::refusal);
    }

    /**
     * Runs work that may only read.
     *
     * @throws RefusedException where it changed something, which is then taken back
     */
    <T, X extends Exception> T reading(Reading<T, X> work) throws X {
        return run(work, own -> own.isEmpty() ? Optional.empty() : Optional.of(Refusal.because("reading")));
    }

    private <T, X extends Exception> T run(Reading<T, X> work, Function<Step, Optional<Refusal>> verdict) throws X {
        Step outer = step;
        Step own = new Step(guard);
        step = own;
        boolean stands = false;
        try {
            T result = work.read();
            verdict.apply(own).ifPresent(refusal -> {
                throw new RefusedException(refusal);
            });
            stands = true;
            return result;
        } finally {
            if (!stands) {
                trust(own::takeBack);
            }
            step = outer;
            if (outer == null) {
                own.departed().stream().filter(object -> !guard.isKept(object)).forEach(super::removeAdapter);
            } else if (stands) {
                outer.addAll(own);
            }
        }
    }

    /** Runs work that is not judged: undo and redo, which lead back to states that were allowed. */
    void trust(Runnable work) {
        run(work, true);
    }

    /** Runs work that is judged although it happens within {@link #trust}. */
    void judge(Runnable work) {
        run(work, false);
    }

    private void run(Runnable work, boolean trust) {
        boolean before = trusted;
        trusted = trust;
        try {
            work.run();
        } finally {
            trusted = before;
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!trusted) {
            Change.of(notification).ifPresent(this::judge);
        }
    }

    private void judge(Change change) {
        if (step != null) {
            step.add(change);
            return;
        }
        Step single = new Step(guard);
        single.add(change);
        Optional<Refusal> refusal = single.refusal();
        if (refusal.isPresent()) {
            trust(single::takeBack);
            throw new RefusedException(refusal.get());
        }
        changed.run();
    }

    /**
     * Keeps listening to an object that leaves the model within a step until the step is done, because it may be
     * changed and come back.
     */
    @Override
    protected void removeAdapter(Notifier notifier) {
        if (step == null || trusted || !(notifier instanceof EObject)) {
            super.removeAdapter(notifier);
        }
    }
}
