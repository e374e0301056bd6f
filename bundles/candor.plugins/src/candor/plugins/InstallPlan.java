// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What would become of the bundles that a person wants to add. */
public final class InstallPlan {

    private final Map<PluginJar, InstallStep> steps;

    InstallPlan(Map<PluginJar, InstallStep> steps) {
        this.steps = new LinkedHashMap<>(steps);
    }

    /** A step for each bundle, in the order in which they were found. */
    public List<InstallStep> steps() {
        return List.copyOf(steps.values());
    }

    Map<PluginJar, InstallStep> byJar() {
        return steps;
    }
}
