// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

import java.nio.file.Path;

/** Opens files and folders with the programs that the system has for them. */
@FunctionalInterface
public interface FileOpener {

    /** False where no program would. */
    boolean open(Path path);
}
