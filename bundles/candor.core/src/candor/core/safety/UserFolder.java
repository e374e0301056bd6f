// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the program keeps what belongs to its user: earlier versions, safety copies, logs. */
public final class UserFolder {

    /** Says another place; the launcher sets it for commands, which have no instance area of the platform. */
    private static final String PROPERTY = "candor.data";

    private UserFolder() {}

    /** The same folder as the desktop's. */
    public static Path find() {
        String home = System.getProperty("user.home");
        return Stream.of(System.getProperty(PROPERTY), System.getenv("CANDOR_DATA"))
                .filter(name -> name != null && !name.isBlank())
                .map(Path::of)
                .findFirst()
                .orElseGet(() -> Path.of(home, ".local", "state", "candor"));
    }

    /** Earlier versions of dossiers. */
    public static BackupStore backups() {
        return new BackupStore(find().resolve("backups"));
    }
}
