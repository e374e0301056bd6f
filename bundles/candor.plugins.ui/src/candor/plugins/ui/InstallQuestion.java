// SPDX-License-Identifier: EPL-2.0
package candor.plugins.ui;

import candor.base.text.Text;
import candor.plugins.InstallPlan;
import candor.plugins.InstallStep;
import candor.plugins.InstallStep.Kind;
import candor.plugins.Plugin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts into words what would be installed, by whom it is signed, and what cannot be and why. */
final class InstallQuestion {

    private final InstallPlan plan;

    InstallQuestion(InstallPlan plan) {
        this.plan = plan;
    }

    /** Whether anything of it can be installed. */
    boolean isPossible() {
        return plan.steps().stream().anyMatch(step -> step.kind() == Kind.NEW || step.kind() == Kind.REPLACES);
    }

    /** The whole text. */
    String text() {
        List<String> lines = new ArrayList<>();
        for (InstallStep step : plan.steps()) {
            Plugin plugin = step.plugin();
            String vendor = plugin.vendor().isEmpty() ? PluginTexts.get("confirm.noVendor") : plugin.vendor();
            String key = "confirm." + step.kind().name().toLowerCase(Locale.ROOT);
            lines.add(PluginTexts.get(key, plugin.name(), plugin.version().toString(), vendor));
            lines.add(PluginDesk.words(plugin.signature().words()));
            for (Text reason : step.reasons()) {
                lines.add(PluginDesk.words(reason));
            }
            lines.add("");
        }
        if (isPossible()) {
            lines.add(PluginTexts.get("confirm.trust"));
        }
        return String.join("\n", lines).strip();
    }
}
