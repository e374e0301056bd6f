// SPDX-License-Identifier: EPL-2.0
package candor.workbench.task;

import java.nio.file.Path;
import org.eclipse.swt.program.Program;

/** Opens files and folders with the programs that the system has for them. */
@FunctionalInterface
public interface FileOpener {

    /** This opener, or the system's where there is none. */
    static FileOpener orSystem(FileOpener opener) {
        return opener == null ? path -> Program.launch(path.toString()) : opener;
    }

    /** False where no program would. */
    boolean open(Path path);
}
