// SPDX-License-Identifier: EPL-2.0
package candor.base.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;

/** What failed since the program was started. One for the whole program, an OSGi service; for use in any thread. */
@Component(service = Faults.class)
public final class Faults {

    private static final System.Logger LOG = System.getLogger(Faults.class.getName());

    private final List<Fault> all = new ArrayList<>();
    private final List<Consumer<Fault>> listeners = new ArrayList<>();

    /**
     * Writes a fault into the log and tells it to whoever listens; the same fault once only.
     *
     * @param cause for the log; may be {@code null}
     */
    public void report(Fault fault, Throwable cause) {
        if (add(fault)) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    fault.message().in(Locale.getDefault()),
                    cause == null ? null : NamelessFault.of(cause));
            tell(fault);
        }
    }

    /** Tells of a fault that an earlier run has written into the log. */
    public void recall(Fault fault) {
        if (add(fault)) {
            tell(fault);
        }
    }

    private synchronized boolean add(Fault fault) {
        return !all.contains(fault) && all.add(fault);
    }

    private void tell(Fault fault) {
        List<Consumer<Fault>> told;
        synchronized (this) {
            told = List.copyOf(listeners);
        }
        told.forEach(listener -> listener.accept(fault));
    }

    /** All of them, in the order in which they happened. */
    public synchronized List<Fault> all() {
        return List.copyOf(all);
    }

    /**
     * Is told of every fault, those that there are already included.
     *
     * @param listener called in the thread in which a contribution failed
     */
    public void addListener(Consumer<Fault> listener) {
        List<Fault> known;
        synchronized (this) {
            listeners.add(listener);
            known = List.copyOf(all);
        }
        known.forEach(listener);
    }

    /** Removes a listener. */
    public synchronized void removeListener(Consumer<Fault> listener) {
        listeners.remove(listener);
    }
}
