// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import candor.base.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.framework.BundleContext;

/**
 * Says what would become of the bundles that a person wants to add, and adds them. Several are judged together: one may need another, and
 * what cannot be used takes those with it that need it.
 */
public final class Installer {

    private final PluginFolder folder;
    private final Platform platform;

    Installer(PluginFolder folder, Platform platform) {
        this.folder = folder;
        this.platform = platform;
    }

    /** For the program that is running. */
    public static Installer of(PluginFolder folder, BundleContext context) {
        return new Installer(folder, Platform.of(context));
    }

    /**
     * What would become of the bundles in a file or folder; nothing is written.
     *
     * @throws PluginException where one of them is damaged, hostile or no bundle at all
     */
    public InstallPlan plan(Path source) throws PluginException {
        Map<PluginJar, InstallStep> steps = new LinkedHashMap<>();
        for (PluginJar jar : PluginSource.read(source)) {
            steps.put(jar, step(jar));
        }
        List<Offer> others = new ArrayList<>(platform.offers());
        for (Installed there : folder.all()) {
            boolean goes = steps.keySet().stream()
                    .anyMatch(jar ->
                            jar.plugin().symbolicName().equals(there.plugin().symbolicName()));
            if (!goes) {
                others.addAll(jar(there.plugin()).offers());
            }
        }
        while (refuseOneThatLacksSomething(steps, others)) {
            // What is refused offers nothing to the others, which are looked at again.
        }
        return new InstallPlan(steps);
    }

    private InstallStep step(PluginJar jar) throws PluginException {
        Plugin plugin = jar.plugin();
        if (platform.shipped(plugin.symbolicName()).isPresent()) {
            return refused(
                    plugin,
                    List.of(text(
                            "install.shipped",
                            plugin.symbolicName(),
                            platform.shipped(plugin.symbolicName()).get().toString())));
        }
        Optional<Plugin> before = folder.find(plugin.symbolicName()).map(Installed::plugin);
        if (before.isEmpty()) {
            return new InstallStep(plugin, InstallStep.Kind.NEW, List.of());
        }
        if (before.get().digest().equals(plugin.digest())) {
            return new InstallStep(plugin, InstallStep.Kind.PRESENT, List.of());
        }
        List<Text> reasons = new ArrayList<>();
        reasons.add(text(
                "install.replaces",
                before.get().version().toString(),
                plugin.version().toString()));
        JarSignature signed = before.get().signature();
        if (signed.isThere() && !signed.fingerprint().equals(plugin.signature().fingerprint())) {
            reasons.add(text("install.otherSigner", signed.signer()));
        }
        return new InstallStep(plugin, InstallStep.Kind.REPLACES, reasons);
    }

    private static boolean refuseOneThatLacksSomething(Map<PluginJar, InstallStep> steps, List<Offer> others) {
        List<Offer> offers = new ArrayList<>(others);
        steps.forEach((jar, step) -> {
            if (step.kind() != InstallStep.Kind.REFUSED) {
                offers.addAll(jar.offers());
            }
        });
        for (Map.Entry<PluginJar, InstallStep> entry : steps.entrySet()) {
            List<Text> lacks = lacks(entry.getKey(), offers);
            if (entry.getValue().kind() != InstallStep.Kind.REFUSED && !lacks.isEmpty()) {
                entry.setValue(refused(entry.getKey().plugin(), lacks));
                return true;
            }
        }
        return false;
    }

    private static List<Text> lacks(PluginJar jar, List<Offer> offers) {
        return jar.requirements().stream()
                .flatMap(requirement -> requirement.unmet(offers).stream())
                .distinct()
                .toList();
    }

    /**
     * Puts bundles of a plan into the folder.
     *
     * @param which of those that are new or replace another
     * @return what was put in
     * @throws PluginException where the folder cannot be written
     */
    public List<Plugin> install(InstallPlan plan, Predicate<InstallStep> which) throws PluginException {
        List<Plugin> done = new ArrayList<>();
        for (Map.Entry<PluginJar, InstallStep> entry : plan.byJar().entrySet()) {
            InstallStep step = entry.getValue();
            boolean possible = step.kind() == InstallStep.Kind.NEW || step.kind() == InstallStep.Kind.REPLACES;
            if (possible && which.test(step)) {
                folder.put(entry.getKey());
                done.add(step.plugin());
            }
        }
        return done;
    }

    /**
     * What an installed plugin cannot do without and does not find in the program that is running, in words.
     *
     * @throws PluginException where its file is gone, was changed or cannot be used any more
     */
    public List<Text> lacks(Plugin plugin) throws PluginException {
        List<Offer> offers = new ArrayList<>(platform.offers());
        for (Installed other : folder.all()) {
            offers.addAll(jar(other.plugin()).offers());
        }
        return lacks(jar(plugin), offers);
    }

    private PluginJar jar(Plugin plugin) throws PluginException {
        return PluginSource.bundle(plugin.symbolicName(), folder.content(plugin));
    }

    private static InstallStep refused(Plugin plugin, List<Text> reasons) {
        return new InstallStep(plugin, InstallStep.Kind.REFUSED, reasons);
    }

    private static Text text(String key, Object... arguments) {
        return Text.of(Installer.class, key, arguments);
    }
}
