// SPDX-License-Identifier: EPL-2.0
package candor.bench.ledger;

import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Has a clerk work in a large ledger once the window is there, prints how long it held the clerk up, and ends the program. */
public final class LedgerWindow implements BundleActivator {

    private static final String STARTED = "org/eclipse/e4/ui/LifeCycle/appStartupComplete";

    @Override
    public void start(BundleContext bundles) {
        Dictionary<String, Object> topic = new Hashtable<>();
        topic.put(EventConstants.EVENT_TOPIC, STARTED);
        bundles.registerService(EventHandler.class, event -> new Thread(() -> work(bundles)).start(), topic);
    }

    private static void work(BundleContext bundles) {
        int status = 1;
        try {
            IEclipseContext context = bundles.getService(bundles.getServiceReference(IWorkbench.class))
                    .getApplication()
                    .getContext();
            Pauses pauses = new Pauses(Display.getDefault());
            new LedgerClerk(Display.getDefault(), context, pauses).work(Path.of(System.getProperty("candor.bench.ledger")));
            System.out.println("window with a large ledger, longest pause in ms of processor time   (goal: under 100)");
            pauses.longest().forEach((act, pause) -> System.out.printf("  %-28s %6.0f%n", act, pause));
            status = 0;
        } catch (Exception | Error failed) {
            failed.printStackTrace();
        }
        Runtime.getRuntime().halt(status);
    }

    @Override
    public void stop(BundleContext context) {
        // the process is gone before this could be asked for
    }
}
