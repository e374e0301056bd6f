// SPDX-License-Identifier: EPL-2.0
package candor.workbench.memory;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** Writes what is remembered at once: a program that is ended by force remembers all the same. */
final class Remembering {

    private Remembering() {}

    static void flush(IEclipsePreferences preferences) {
        try {
            preferences.flush();
        } catch (BackingStoreException unwritable) {
            // A convenience: it lasts as long as the program runs.
            ILog.of(Remembering.class).warn(unwritable.getMessage(), unwritable);
        }
    }
}
