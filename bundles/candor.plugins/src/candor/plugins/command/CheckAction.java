// SPDX-License-Identifier: EPL-2.0
package candor.plugins.command;

import candor.base.text.Text;
import candor.export.application.ExitCode;
import candor.plugins.Installed;
import candor.plugins.Installer;
import candor.plugins.PluginException;
import candor.plugins.PluginFolder;
import java.util.ArrayList;
import java.util.List;

/** {@code candor plugins check}: looks whether what is installed can be used, and lets what was switched off be tried again. */
final class CheckAction {

    private final PluginFolder folder;
    private final Installer installer;
    private final PluginReport report;

    CheckAction(PluginFolder folder, Installer installer, PluginReport report) {
        this.folder = folder;
        this.installer = installer;
        this.report = report;
    }

    /**
     * Looks at plugins.
     *
     * @param enable whether those that are switched off are tried again at the next start
     * @return {@link ExitCode}: FINDINGS where one of them is not used
     */
    int run(List<Installed> which, boolean enable) throws PluginException {
        boolean faultless = true;
        for (Installed one : which) {
            List<Text> troubles = troubles(one);
            boolean enabled = enable && one.isOff() && troubles.isEmpty();
            if (enabled) {
                folder.switchOn(one.plugin());
            } else if (one.isOff()) {
                troubles.add(one.reason());
            }
            faultless &= troubles.isEmpty();
            report.checked(one.plugin(), troubles, enabled);
        }
        return faultless ? ExitCode.OK : ExitCode.FINDINGS;
    }

    /** What is wrong with the file of a plugin, or missing around it. */
    private List<Text> troubles(Installed one) {
        try {
            return new ArrayList<>(installer.lacks(one.plugin()));
        } catch (PluginException e) {
            return new ArrayList<>(List.of(e.text()));
        }
    }
}
