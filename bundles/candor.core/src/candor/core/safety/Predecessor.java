// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import candor.base.contribution.NamelessFault;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The process that started this one in its place and is about to end: two of them would take the second for a mistake. */
public final class Predecessor {

    private static final String PROCESS = "CANDOR_RESTART_OF";

    private static final int SECONDS = 20;

    private Predecessor() {}

    /** Tells the process that is started with this environment that it comes in the place of this one. */
    public static void announce(Map<String, String> environment) {
        environment.put(PROCESS, String.valueOf(ProcessHandle.current().pid()));
    }

    /** Waits until the predecessor has ended, where there is one, but not for ever. */
    public static void await() {
        await(System.getenv());
    }

    static void await(Map<String, String> environment) {
        String pid = environment.getOrDefault(PROCESS, "");
        Optional<ProcessHandle> process =
                pid.matches("[0-9]{1,18}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
        if (process.isEmpty()) {
            return;
        }
        try {
            process.get().onExit().get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // The person sees the old window then.
            System.getLogger(Predecessor.class.getName())
                    .log(System.Logger.Level.WARNING, "the old one stays", NamelessFault.of(e));
        }
    }
}
