// SPDX-License-Identifier: EPL-2.0
package candor.bench.window;

import java.util.Dictionary;
import java.util.Hashtable;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Ends the process at the moment its window can be used: it is on the screen, and everything that was waiting has been done. */
public final class UsableWindow implements BundleActivator {

    private static final String STARTED = "org/eclipse/e4/ui/LifeCycle/appStartupComplete";

    @Override
    public void start(BundleContext context) {
        Dictionary<String, Object> topic = new Hashtable<>();
        topic.put(EventConstants.EVENT_TOPIC, STARTED);
        context.registerService(EventHandler.class, event -> wait(Display.getDefault()), topic);
    }

    private static void wait(Display display) {
        display.asyncExec(() -> {
            while (display.readAndDispatch()) {
                // a click would have to wait for all of this
            }
            Runtime.getRuntime().halt(0);
        });
    }

    @Override
    public void stop(BundleContext context) {
        // the process is gone before this could be asked for
    }
}
