// SPDX-License-Identifier: EPL-2.0
package candor.workbench.task;

import java.nio.file.Path;
import org.eclipse.swt.program.Program;

/** Opens files and folders with the programs that the system has for them. */
@FunctionalInterface
public interface FileOpener {

    /** The opener of the operating system, which the program offers as its service. */
    FileOpener SYSTEM = path -> Program.launch(path.toString());

    /** False where no program would. */
    boolean open(Path path);
}
