// SPDX-License-Identifier: EPL-2.0
package candor.plugins.ui;

import candor.plugins.start.PluginStart;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.osgi.service.event.Event;

/** Add-on that tells when the window stands: until then a plugin may be what keeps the program from starting. */
public final class StandingWindow {

    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event, @Service PluginStart start) {
        start.stands();
    }
}
