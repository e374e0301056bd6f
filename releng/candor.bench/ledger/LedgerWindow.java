// SPDX-License-Identifier: EPL-2.0
package candor.bench.ledger;

import java.io.File;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
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
            String[] files = System.getProperty("candor.bench.ledger").split(File.pathSeparator);
            // The small one comes first and warms up.
            Map<String, Double> small = work(context, Path.of(files[0]));
            Map<String, Double> large = work(context, Path.of(files[1]));
            System.out.println(
                    "window with a ledger of 2,000 problems (of the sample), longest pause in ms   (goal: under 100, and no more than with the sample)");
            large.forEach((act, pause) -> System.out.printf("  %-28s %6.0f  (%.0f)%n", act, pause, small.get(act)));
            status = 0;
        } catch (Exception | Error failed) {
            failed.printStackTrace();
        }
        Runtime.getRuntime().halt(status);
    }

    private static Map<String, Double> work(IEclipseContext context, Path file) throws InterruptedException {
        Pauses pauses = new Pauses(Display.getDefault());
        new LedgerClerk(Display.getDefault(), context, pauses).work(file);
        pauses.end();
        return pauses.longest();
    }

    @Override
    public void stop(BundleContext context) {
        // the process is gone before this could be asked for
    }
}
