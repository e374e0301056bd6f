// SPDX-License-Identifier: EPL-2.0
package candor.workbench.restart;

import candor.core.safety.Predecessor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * Starts the program anew by its own launcher, beside the one that is about to end. The platform's own way needs a native launcher, which
 * this product does not have.
 */
public final class Restart {

    private Restart() {}

    /** Whether the program was started by a launcher that can be found. */
    public static boolean isPossible() {
        return launcher().isPresent();
    }

    /** Starts the new process; false where that failed. The program has to be closed then. */
    public static boolean begin() {
        ProcessBuilder builder = new ProcessBuilder(launcher().orElseThrow().toString());
        Predecessor.announce(builder.environment());
        try {
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            System.getLogger(Restart.class.getName()).log(System.Logger.Level.WARNING, "no restart", e);
            return false;
        }
    }

    private static Optional<Path> launcher() {
        Location place = Platform.getInstallLocation();
        if (place == null
                || place.getURL() == null
                || !"file".equals(place.getURL().getProtocol())) {
            return Optional.empty();
        }
        String name = Platform.OS_WIN32.equals(Platform.getOS()) ? "candor.cmd" : "candor";
        // Equinox does not encode blanks and Chinese names in this address.
        Path launcher = new File(place.getURL().getPath(), name).toPath();
        return Files.isExecutable(launcher) ? Optional.of(launcher) : Optional.empty();
    }
}
