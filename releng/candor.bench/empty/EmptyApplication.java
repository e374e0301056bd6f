// SPDX-License-Identifier: EPL-2.0
package candor.bench;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** What every application pays before it does anything: the yardstick of releng/bench. */
public final class EmptyApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // nothing runs
    }
}
