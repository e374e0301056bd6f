// SPDX-License-Identifier: EPL-2.0
package candor.workbench.memory;

import candor.base.contribution.NamelessFault;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** Writes preferences to the disk at once, so that they survive when the program is killed. */
final class Remembering {

    private Remembering() {}

    static void flush(IEclipsePreferences preferences) {
        try {
            preferences.flush();
        } catch (BackingStoreException unwritable) {
            // What cannot be written is remembered until the program ends.
            ILog.of(Remembering.class).warn("not kept", NamelessFault.of(unwritable));
        }
    }
}
