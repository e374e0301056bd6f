// SPDX-License-Identifier: EPL-2.0
package candor.plugins.start;

import candor.base.contribution.Faults;
import candor.base.text.Text;
import candor.core.safety.Predecessor;
import candor.plugins.Installed;
import candor.plugins.Installed.Trouble;
import candor.plugins.Installer;
import candor.plugins.Plugin;
import candor.plugins.PluginException;
import candor.plugins.PluginFolder;
import candor.plugins.PluginLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets the framework have exactly the plugins that the user has installed and that are not switched off, and starts them one after the
 * other. The bundle is started after all others and before the application, which therefore finds what the plugins bring.
 */
@Component(service = PluginStart.class, immediate = true)
public final class PluginStart {

    /** The application without a window: its commands ask what plugins bring through a guard, and cannot be kept from starting. */
    private static final String HEADLESS = "candor.export.application";

    private final BundleContext context =
            FrameworkUtil.getBundle(PluginStart.class).getBundleContext();
    private final boolean hasWindow = !HEADLESS.equals(context.getProperty("eclipse.application"));
    private final PluginFolder folder;
    private final PluginFaults faults;
    private final StartMark mark;

    /** @param faults are told of every plugin that is left out */
    @Activate
    public PluginStart(@Reference Faults faults) {
        this(PluginFolder.ofUser(), faults);
    }

    PluginStart(PluginFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = new PluginFaults(faults);
        this.mark = new StartMark(folder.path());
        if (hasWindow) {
            Predecessor.await();
        }
        try {
            run();
        } catch (PluginException e) {
            this.faults.report(e);
        } catch (RuntimeException e) {
            this.faults.report(e);
        }
    }

    private void run() throws PluginException {
        List<Installed> installed = folder.all();
        if (!installed.isEmpty()) {
            installed = withoutThoseThatCrashed(installed);
        }
        Map<String, Plugin> wanted = new LinkedHashMap<>();
        for (Installed one : installed) {
            if (one.isOff()) {
                faults.recall(one);
            } else {
                wanted.put(PluginLocation.of(one.plugin()), one.plugin());
            }
        }
        List<Bundle> bundles = reconcile(wanted);
        for (Bundle bundle : bundles) {
            Plugin plugin = wanted.get(bundle.getLocation());
            mark.starting(List.of(plugin));
            start(bundle, plugin);
        }
        if (hasWindow && !bundles.isEmpty() && !isSecond()) {
            mark.starting(wanted.values());
        } else {
            mark.done();
        }
    }

    /** Whether the program runs already for this person: then this process hands its files over to it and never has a window. */
    private boolean isSecond() {
        try {
            for (ServiceReference<Location> place :
                    context.getServiceReferences(Location.class, Location.INSTANCE_FILTER)) {
                Location instance = context.getService(place);
                if (instance != null && instance.isSet() && instance.isLocked()) {
                    return true;
                }
            }
        } catch (InvalidSyntaxException | IOException e) {
            faults.report(e);
        }
        return false;
    }

    /** Takes note that the program stands: from now on no plugin is suspected when it ends. */
    public void stands() {
        mark.done();
    }

    private List<Installed> withoutThoseThatCrashed(List<Installed> installed) throws PluginException {
        List<String> suspects = mark.leftByTheDead();
        for (Installed one : installed) {
            if (!one.isOff() && suspects.contains(one.plugin().symbolicName())) {
                folder.switchOff(one.plugin(), Trouble.CRASHED, "");
            }
        }
        return suspects.isEmpty() ? installed : folder.all();
    }

    /** Uninstalls what is not wanted any more, installs what is not there yet, and lets the framework wire all of it. */
    private List<Bundle> reconcile(Map<String, Plugin> wanted) {
        boolean changed = false;
        Map<String, Bundle> there = new LinkedHashMap<>();
        for (Bundle bundle : context.getBundles()) {
            if (PluginLocation.isOne(bundle.getLocation())) {
                if (wanted.containsKey(bundle.getLocation())) {
                    there.put(bundle.getLocation(), bundle);
                } else {
                    changed |= uninstall(bundle);
                }
            }
        }
        List<Bundle> bundles = new ArrayList<>();
        for (Map.Entry<String, Plugin> one : wanted.entrySet()) {
            Bundle bundle = there.get(one.getKey());
            if (bundle == null) {
                bundle = install(one.getKey(), one.getValue());
                changed = true;
            }
            if (bundle != null) {
                bundles.add(bundle);
            }
        }
        if (changed) {
            FrameworkWiring wiring = context.getBundle(0).adapt(FrameworkWiring.class);
            wiring.resolveBundles(bundles);
        }
        return bundles;
    }

    private static boolean uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
            return true;
        } catch (BundleException e) {
            return false;
        }
    }

    private Bundle install(String location, Plugin plugin) {
        try {
            return context.installBundle(location, new ByteArrayInputStream(folder.content(plugin)));
        } catch (PluginException e) {
            faults.report(plugin, e.text());
        } catch (BundleException e) {
            unresolved(plugin);
        }
        return null;
    }

    private void start(Bundle bundle, Plugin plugin) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if ((revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0) {
            return;
        }
        try {
            new PatientStart(bundle).run();
        } catch (PatientStart.SlowException e) {
            off(plugin, Trouble.SLOW, String.valueOf(PatientStart.PATIENCE.toSeconds()), null);
        } catch (BundleException e) {
            if (e.getType() == BundleException.RESOLVE_ERROR) {
                unresolved(plugin);
            } else {
                off(plugin, Trouble.FAILED, faults.words(e), e);
            }
        }
    }

    /** Says what a plugin lacks here; it is not switched off, because another program of the same user may have it. */
    private void unresolved(Plugin plugin) {
        try {
            List<Text> lacks = Installer.of(folder, context).lacks(plugin);
            faults.report(
                    plugin, lacks.isEmpty() ? PluginFaults.UNRESOLVED : Text.of(PluginFaults.class, "lacks", lacks));
        } catch (PluginException e) {
            faults.report(plugin, e.text());
        }
    }

    private void off(Plugin plugin, Trouble trouble, String detail, Throwable cause) {
        Installed off = new Installed(plugin, trouble, detail);
        try {
            folder.switchOff(plugin, trouble, detail);
        } catch (PluginException e) {
            faults.report(e);
        }
        faults.off(off, cause);
    }
}
