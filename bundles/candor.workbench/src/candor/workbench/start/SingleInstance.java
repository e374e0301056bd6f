// SPDX-License-Identifier: EPL-2.0
package candor.workbench.start;

import candor.workbench.failure.Failures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;

/** Keeps the program from running twice for one person: a second start hands its files to the first and ends. */
public final class SingleInstance {

    private static final int EVERY = 700;

    private final Optional<OpenRequests> requests;
    private final Failures failures;

    public SingleInstance(Failures failures) {
        this.failures = failures;
        requests = place().map(OpenRequests::new);
    }

    private static Optional<Path> place() {
        Location instance = Platform.getInstanceLocation();
        return instance == null || !instance.isSet()
                ? Optional.empty()
                : Optional.of(Platform.getLocation().toFile().toPath());
    }

    /** Hands the files over to a program that is running already; false where this one is the first. */
    public boolean handOver(List<Path> files) {
        try {
            if (requests.isEmpty() || !Platform.getInstanceLocation().isLocked()) {
                return false;
            }
            requests.get().send(files);
            return true;
        } catch (IOException unreachable) {
            failures.log(unreachable);
            return false;
        }
    }

    /** Looks for requests as long as the display lives. */
    public void listen(Display display, Consumer<List<Path>> open) {
        if (requests.isPresent() && !display.isDisposed()) {
            display.timerExec(EVERY, () -> {
                try {
                    requests.get().take().forEach(open);
                } catch (IOException unreadable) {
                    failures.log(unreadable);
                }
                listen(display, open);
            });
        }
    }
}
