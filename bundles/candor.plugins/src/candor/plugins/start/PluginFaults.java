// SPDX-License-Identifier: EPL-2.0
package candor.plugins.start;

import candor.base.contribution.ContributionKind;
import candor.base.contribution.Fault;
import candor.base.contribution.Faults;
import candor.base.contribution.Origin;
import candor.base.text.Text;
import candor.plugins.Installed;
import candor.plugins.Plugin;
import candor.plugins.PluginException;
import org.osgi.framework.BundleException;

/** Says which plugin is left out, and why. */
final class PluginFaults {

    static final Text UNRESOLVED = Text.of(PluginFaults.class, "unresolved");

    private final Faults faults;

    PluginFaults(Faults faults) {
        this.faults = faults;
    }

    /** Reports a plugin that an earlier run has switched off. */
    void recall(Installed installed) {
        faults.recall(fault(installed.plugin(), installed.reason()));
    }

    /**
     * Reports a plugin that is switched off from now on.
     *
     * @param cause for the log; may be {@code null}
     */
    void off(Installed installed, Throwable cause) {
        faults.report(fault(installed.plugin(), installed.reason()), cause);
    }

    /** Reports a plugin that lacks something in this program, or whose file cannot be used. */
    void report(Plugin plugin, Text reason) {
        faults.recall(fault(plugin, reason));
    }

    private static Fault fault(Plugin plugin, Text reason) {
        Origin origin = new Origin(plugin.symbolicName(), plugin.version().toString(), "");
        return new Fault(ContributionKind.PLUGIN, plugin.name(), origin, reason);
    }

    /** Reports that the folder as a whole cannot be used. */
    void report(PluginException trouble) {
        report(trouble.text(), trouble);
    }

    /** Reports a fault of the program itself. */
    void report(Throwable trouble) {
        report(Text.of(PluginFaults.class, "failed", trouble.getClass().getSimpleName()), trouble);
    }

    private void report(Text reason, Throwable cause) {
        Origin origin = Origin.of(PluginFaults.class);
        faults.report(new Fault(ContributionKind.PLUGIN, origin.bundle(), origin, reason), cause);
    }

    /** What a bundle threw: its class and its place, not its words, which may name people. */
    String words(BundleException failure) {
        Throwable thrown = failure.getCause() == null ? failure : failure.getCause();
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown.getClass().getSimpleName() + (trace.length == 0 ? "" : " " + trace[0]);
    }
}
