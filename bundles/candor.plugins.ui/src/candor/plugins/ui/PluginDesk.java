// SPDX-License-Identifier: EPL-2.0
package candor.plugins.ui;

import candor.base.text.Text;
import candor.plugins.InstallPlan;
import candor.plugins.Installed;
import candor.plugins.Installer;
import candor.plugins.Plugin;
import candor.plugins.PluginException;
import candor.plugins.PluginFolder;
import candor.workbench.task.TaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the window of plugins does; what takes long, it does beside the user interface. */
final class PluginDesk {

    private final PluginFolder folder;
    private final Installer installer;
    private final TaskRunner tasks;

    PluginDesk(PluginFolder folder, Installer installer, TaskRunner tasks) {
        this.folder = folder;
        this.installer = installer;
        this.tasks = tasks;
    }

    /** What is installed, by name. */
    List<Installed> all() throws PluginException {
        return folder.all();
    }

    /** What would become of the bundles in a file or folder. */
    InstallPlan plan(Path source) throws Exception {
        return tasks.run(PluginTexts.get("running.install", source.getFileName()), () -> installer.plan(source));
    }

    /** Puts in what is possible of a plan that a person has agreed to. */
    boolean install(InstallPlan plan) throws PluginException {
        return !installer.install(plan, step -> true).isEmpty();
    }

    /** Takes a plugin out. */
    void remove(Plugin plugin) throws PluginException {
        folder.remove(plugin);
    }

    /** Lets a plugin that is switched off be tried again. */
    void enable(Plugin plugin) throws PluginException {
        folder.switchOn(plugin);
    }

    /** What a check finds against a plugin, in words; empty where nothing. */
    List<String> troubles(Installed one) throws Exception {
        return tasks.run(PluginTexts.get("running.check"), () -> {
            List<Text> troubles = new ArrayList<>();
            try {
                troubles.addAll(installer.lacks(one.plugin()));
            } catch (PluginException e) {
                troubles.add(e.text());
            }
            return troubles.stream().map(PluginDesk::words).toList();
        });
    }

    /** A text in the language of the program. */
    static String words(Text text) {
        return text.in(Locale.getDefault());
    }
}
