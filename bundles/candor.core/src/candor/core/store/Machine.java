// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The name of this computer. Files on a shared drive use it to say where the process runs that made them. */
public final class Machine {

    private static final Path LINUX_NAME = Path.of("/proc/sys/kernel/hostname");
    private static final String NAME = find();

    private Machine() {}

    /** Its name. */
    public static String name() {
        return NAME;
    }

    /** Not asked of the network: that takes long where a name server does not answer. */
    private static String find() {
        return Stream.of(System.getenv("COMPUTERNAME"), linuxName(), System.getenv("HOSTNAME"))
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("localhost");
    }

    private static String linuxName() {
        try {
            return Files.readString(LINUX_NAME).strip();
        } catch (IOException elsewhere) {
            return null;
        }
    }
}
