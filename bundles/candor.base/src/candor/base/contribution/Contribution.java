// SPDX-License-Identifier: EPL-2.0
package candor.base.contribution;

import candor.base.text.Text;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * One thing that a bundle brings. Everything that is asked of it is asked through {@link #call}: if it throws an
 * exception it should not throw, it is switched off and reported.
 *
 * @param <T> what it is used as
 */
public final class Contribution<T> {

    private final Supplier<T> service;
    private final ContributionKind kind;
    private final String name;
    private final Origin origin;
    private final Faults faults;
    private volatile Fault fault;

    /**
     * @param name by which people know it
     * @param faults are told when it fails
     */
    Contribution(T service, ContributionKind kind, String name, Origin origin, Faults faults) {
        this(() -> service, kind, name, origin, faults);
    }

    private Contribution(Supplier<T> service, ContributionKind kind, String name, Origin origin, Faults faults) {
        this.service = service;
        this.kind = kind;
        this.name = name;
        this.origin = origin;
        this.faults = faults;
    }

    /**
     * One that is made when it is first asked, and anew each time where the maker does so; what cannot be made has failed.
     *
     * @param maker answers {@code null} where it has said in the log why nothing was made
     */
    public static <T> Contribution<T> made(
            ContributionKind kind, String name, Origin origin, Faults faults, Supplier<T> maker) {
        return new Contribution<>(maker, kind, name, origin, faults);
    }

    /** A registered service that is made when it is first asked. */
    public static <T> Contribution<T> made(
            ContributionKind kind, String name, ServiceReference<T> reference, Faults faults) {
        BundleContext context = FrameworkUtil.getBundle(Contribution.class).getBundleContext();
        return made(kind, name, Origin.of(reference), faults, () -> context.getService(reference));
    }

    /**
     * Something to be done with the service.
     *
     * @param <T> the service
     * @param <R> the answer
     * @param <X> an exception that the service may throw by its contract; it does not switch the contribution off
     */
    @FunctionalInterface
    public interface Call<T, R, X extends Exception> {
        R of(T service) throws X;
    }

    /** The service itself, only for comparing; calls go through {@link #call}. */
    public T service() {
        return service.get();
    }

    /** The name by which people know it. */
    public String name() {
        return name;
    }

    /** Who brings it. */
    public Origin origin() {
        return origin;
    }

    /** Why it is switched off; {@code null} as long as it works. */
    public Fault fault() {
        return fault;
    }

    /**
     * Asks the service.
     *
     * @param otherwise the answer of a contribution that is switched off, or is from now on
     * @throws X as the service is entitled to
     */
    public <R, X extends Exception> R call(Call<T, R, X> call, Supplier<R> otherwise) throws X {
        if (fault != null) {
            return otherwise.get();
        }
        try {
            T made = service.get();
            if (made == null) {
                off(new Fault(kind, name, origin, Fault.NOT_MADE), null);
                return otherwise.get();
            }
            return call.of(made);
        } catch (RuntimeException | Error e) {
            if (isNobodysFault(e)) {
                throw e;
            }
            fail(e);
            return otherwise.get();
        }
    }

    /**
     * Whether an exception says nothing against the contribution: it is marked {@link NotAFault}, or the work was
     * cancelled.
     */
    private static boolean isNobodysFault(Throwable thrown) {
        return thrown instanceof NotAFault
                || thrown instanceof CancellationException
                || Thread.currentThread().isInterrupted();
    }

    /**
     * Asks the service for something that nothing can stand in for.
     *
     * @throws X as the service is entitled to
     * @throws ContributionException when it is switched off, or is from now on
     */
    public <R, X extends Exception> R require(Call<T, R, X> call) throws X {
        return call(call, () -> {
            throw new ContributionException(fault);
        });
    }

    private void fail(Throwable cause) {
        passOnFatal(cause);
        off(Fault.of(kind, name, origin, cause), cause);
    }

    /** Switches it off although it did nothing yet, because it cannot be used beside others. */
    public void refuse(Text reason) {
        off(new Fault(kind, name, origin, reason), null);
    }

    /** Reports a part of this contribution that cannot be used; the contribution stays in use. */
    public void report(Fault what) {
        faults.report(what, null);
    }

    private void off(Fault why, Throwable cause) {
        fault = why;
        faults.report(why, cause);
    }

    /**
     * A thing that this one brings among others, to be switched off by itself.
     *
     * @param partName by which people know it
     */
    public <P> Contribution<P> part(P part, String partName) {
        return new Contribution<>(part, kind, partName, origin, faults);
    }

    /** Throws again what is not the fault of one contribution, such as lack of memory. */
    static void passOnFatal(Throwable cause) {
        if (cause instanceof VirtualMachineError fatal && !(cause instanceof StackOverflowError)) {
            throw fatal;
        }
    }
}
