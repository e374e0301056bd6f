// SPDX-License-Identifier: EPL-2.0
package candor.plugins.command;

import candor.export.application.ExitCode;
import candor.plugins.InstallPlan;
import candor.plugins.InstallStep;
import candor.plugins.InstallStep.Kind;
import candor.plugins.Installer;
import candor.plugins.Plugin;
import candor.plugins.PluginException;
import java.nio.file.Path;
import java.util.List;

/** {@code candor plugins install}: puts in what fits, and says of all else why not. */
final class InstallAction {

    private final Installer installer;
    private final PluginReport report;

    InstallAction(Installer installer, PluginReport report) {
        this.installer = installer;
        this.report = report;
    }

    /**
     * Installs a file or folder.
     *
     * @param force whether what replaces another version is wanted
     * @return {@link ExitCode}: OK where everything is there now, FINDINGS where only a part is, otherwise INPUT where nothing fits and
     *     OUTPUT where nothing may be replaced
     */
    int run(Path source, boolean force) throws PluginException {
        InstallPlan plan = installer.plan(source);
        List<Plugin> done = installer.install(plan, step -> force || step.kind() == Kind.NEW);
        report.steps(plan.steps(), done);
        if (!done.isEmpty()) {
            report.nextStart();
        }
        boolean there = has(plan, Kind.PRESENT) || !done.isEmpty();
        if (plan.steps().stream().allMatch(step -> step.kind() == Kind.PRESENT || done.contains(step.plugin()))) {
            return ExitCode.OK;
        }
        if (there) {
            return ExitCode.FINDINGS;
        }
        return has(plan, Kind.REFUSED) ? ExitCode.INPUT : ExitCode.OUTPUT;
    }

    private static boolean has(InstallPlan plan, InstallStep.Kind kind) {
        return plan.steps().stream().anyMatch(step -> step.kind() == kind);
    }
}
