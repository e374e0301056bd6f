// SPDX-License-Identifier: EPL-2.0
package candor.base.contribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * All contributions of one kind, as they come and go. One that cannot be made, or that throws when it is asked for its
 * name, is reported and left out. For use in any thread.
 *
 * @param <T> what they are used as
 */
public final class Contributions<T> {

    private final ContributionKind kind;
    private final Function<T, String> introduction;
    private final Faults faults;
    private final List<Entry<T>> entries = new ArrayList<>();
    private volatile List<Contribution<T>> sorted = List.of();
    private long count;

    private record Entry<T>(Contribution<T> contribution, ServiceReference<T> reference, int ranking, long number) {}

    /**
     * @param introduction asks a service for everything that does not change, and answers the name by which people know it
     * @param faults are told of every one that fails
     */
    public Contributions(ContributionKind kind, Function<T, String> introduction, Faults faults) {
        this.kind = kind;
        this.introduction = introduction;
        this.faults = faults;
    }

    /** Takes in a registered service. */
    public Optional<Contribution<T>> add(ServiceReference<T> reference) {
        Origin origin = Origin.of(reference);
        T service;
        try {
            service = context().getService(reference);
        } catch (RuntimeException | Error e) {
            report(origin, e);
            return Optional.empty();
        }
        if (service == null) {
            faults.report(new Fault(kind, origin.component(), origin, Fault.NOT_MADE), null);
            return Optional.empty();
        }
        Object ranking = reference.getProperty("service.ranking");
        return add(service, origin, reference, ranking instanceof Integer number ? number : 0);
    }

    /** Takes in an object that is not registered, with the default ranking of services. */
    public Optional<Contribution<T>> add(T service) {
        return add(service, 0);
    }

    /** Takes in an object that is not registered. */
    public Optional<Contribution<T>> add(T service, int ranking) {
        return add(service, Origin.of(service.getClass()), null, ranking);
    }

    private Optional<Contribution<T>> add(T service, Origin origin, ServiceReference<T> reference, int ranking) {
        String name;
        try {
            name = introduction.apply(service);
        } catch (RuntimeException | Error e) {
            report(origin, e);
            return Optional.empty();
        }
        Contribution<T> contribution = new Contribution<>(service, kind, name, origin, faults);
        synchronized (entries) {
            entries.add(new Entry<>(contribution, reference, ranking, count++));
            sort();
        }
        return Optional.of(contribution);
    }

    private void report(Origin origin, Throwable cause) {
        Contribution.passOnFatal(cause);
        faults.report(Fault.of(kind, origin.component(), origin, cause), cause);
    }

    /** Lets a registered service go. */
    public Optional<Contribution<T>> remove(ServiceReference<T> reference) {
        Optional<Contribution<T>> gone = remove(entry -> reference.equals(entry.reference()));
        context().ungetService(reference);
        return gone;
    }

    /** Lets an object go. */
    public Optional<Contribution<T>> remove(T service) {
        return remove(entry -> entry.contribution().service() == service);
    }

    private Optional<Contribution<T>> remove(Function<Entry<T>, Boolean> which) {
        synchronized (entries) {
            Optional<Entry<T>> gone = entries.stream().filter(which::apply).findFirst();
            gone.ifPresent(entries::remove);
            sort();
            return gone.map(Entry::contribution);
        }
    }

    private void sort() {
        sorted = entries.stream()
                .sorted(Comparator.comparing(Entry<T>::ranking).reversed().thenComparing(Entry::number))
                .map(Entry::contribution)
                .toList();
    }

    /** All that there are, those that are switched off included; the highest ranking first, of one ranking the oldest. */
    public List<Contribution<T>> all() {
        return sorted;
    }

    /** The contribution of a service. */
    public Optional<Contribution<T>> of(T service) {
        return sorted.stream().filter(c -> c.service() == service).findFirst();
    }

    private static BundleContext context() {
        return FrameworkUtil.getBundle(Contributions.class).getBundleContext();
    }
}
