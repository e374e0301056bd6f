// SPDX-License-Identifier: EPL-2.0
package candor.paper.print;

import java.util.Optional;
import org.eclipse.swt.widgets.Shell;

/** Asks a person for a printer, with the system's own dialog. */
public interface Printers {

    /**
     * The printer and pages a person chose; none where they cancelled, or where there is no printer.
     *
     * @param pages number of pages there are
     */
    Optional<PrintDevice> choose(Shell parent, int pages);
}
