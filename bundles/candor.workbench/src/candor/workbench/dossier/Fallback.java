// SPDX-License-Identifier: EPL-2.0
package candor.workbench.dossier;

import java.nio.file.Path;

/** What can be offered to a person whose file cannot be opened. Found in the application's context. */
@FunctionalInterface
public interface Fallback {

    /** Offers it. The person has already been told that the file cannot be opened, and why. */
    void offerInstead(Path file);
}
