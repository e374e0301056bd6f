// SPDX-License-Identifier: EPL-2.0
package candor.plugins.start;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Starts a bundle beside the program and waits for it, but not for ever: one that takes longer goes on by itself, and what it brings comes
 * when it comes.
 */
final class PatientStart {

    /** How long a person may be kept waiting by one plugin. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Thrown where the bundle was not ready in time. */
    static final class SlowException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final Bundle bundle;

    PatientStart(Bundle bundle) {
        this.bundle = bundle;
    }

    /**
     * Starts it.
     *
     * @throws SlowException where it is not ready in time
     * @throws BundleException where it cannot be started
     */
    void run() throws SlowException, BundleException {
        FutureTask<Void> task = new FutureTask<>(this::start);
        Thread thread = new Thread(task, "start of " + bundle.getSymbolicName());
        thread.setDaemon(true);
        thread.start();
        try {
            task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new SlowException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SlowException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BundleException known
                    ? known
                    : new BundleException(bundle.getSymbolicName(), e.getCause());
        }
    }

    /** An activator is run at once, also where the bundle would leave that to the first use of a class: then nobody would be patient. */
    private Void start() throws BundleException {
        bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        if (bundle.getHeaders("").get("Bundle-Activator") != null) {
            bundle.start(Bundle.START_TRANSIENT);
        }
        return null;
    }
}
