// SPDX-License-Identifier: EPL-2.0
package candor.plugins.command;

import candor.base.text.Messages;
import candor.base.text.Text;
import candor.export.application.Session;
import candor.plugins.InstallStep;
import candor.plugins.Installed;
import candor.plugins.JarSignature;
import candor.plugins.Plugin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says of plugins what they are and what became of them: lines for people, or members of the JSON object. */
final class PluginReport {

    private static final String PLUGINS = "plugins";

    private final Session session;
    private final Messages texts;
    private final List<Object> plugins = new ArrayList<>();

    PluginReport(Session session, Messages texts) {
        this.session = session;
        this.texts = texts;
        session.result().put(PLUGINS, plugins);
    }

    /** All that is installed. */
    void list(List<Installed> all, Path folder) {
        session.result().put("folder", folder.toString());
        if (all.isEmpty()) {
            session.print(texts.get("list.none"));
        }
        for (Installed one : all) {
            String state = one.isOff() ? texts.get("list.off", words(one.reason())) : texts.get("list.on");
            session.print(texts.get(
                    "list.line", one.plugin().symbolicName(), version(one.plugin()), title(one.plugin()), state));
            session.print("  " + words(one.plugin().signature().words()));
            Map<String, Object> json = json(one.plugin());
            json.put("enabled", !one.isOff());
            json.put("reasons", one.isOff() ? List.of(words(one.reason())) : List.of());
            plugins.add(json);
        }
    }

    /** What became of the bundles that were to be installed. */
    void steps(List<InstallStep> steps, List<Plugin> done) {
        for (InstallStep step : steps) {
            boolean installed = done.contains(step.plugin());
            String outcome = installed ? "installed" : step.kind().name().toLowerCase(Locale.ROOT);
            List<String> reasons = step.reasons().stream().map(this::words).toList();
            String line = texts.get("install." + outcome, title(step.plugin()), version(step.plugin()));
            if (installed || step.kind() == InstallStep.Kind.PRESENT) {
                session.print(line);
                session.print("  " + words(step.plugin().signature().words()));
                reasons.forEach(reason -> session.print("  " + reason));
            } else {
                session.warn(line);
                reasons.forEach(reason -> session.warn("  " + reason));
            }
            Map<String, Object> json = json(step.plugin());
            json.put("outcome", outcome);
            json.put("reasons", reasons);
            plugins.add(json);
        }
    }

    void removed(Plugin plugin) {
        session.print(texts.get("removed", title(plugin), version(plugin)));
        plugins.add(json(plugin));
    }

    /** What was found when a plugin was looked over. */
    void checked(Plugin plugin, List<Text> troubles, boolean enabled) {
        List<String> reasons = troubles.stream().map(this::words).toList();
        String key = enabled ? "check.enabled" : reasons.isEmpty() ? "check.good" : "check.bad";
        session.print(texts.get(key, title(plugin), version(plugin), plugin.symbolicName()));
        session.print("  " + words(plugin.signature().words()));
        reasons.forEach(reason -> session.print("  " + reason));
        Map<String, Object> json = json(plugin);
        json.put("enabled", enabled || reasons.isEmpty());
        json.put("reasons", reasons);
        plugins.add(json);
    }

    /** A program that runs already is as it was. */
    void nextStart() {
        session.print(texts.get("nextStart"));
    }

    private String words(Text text) {
        return text.in(texts.locale());
    }

    private static String version(Plugin plugin) {
        return plugin.version().toString();
    }

    private String title(Plugin plugin) {
        return plugin.vendor().isEmpty() ? plugin.name() : texts.get("title", plugin.name(), plugin.vendor());
    }

    private Map<String, Object> json(Plugin plugin) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", plugin.symbolicName());
        json.put("version", version(plugin));
        json.put("label", plugin.name());
        json.put("vendor", plugin.vendor());
        json.put("sha256", plugin.digest());
        JarSignature signature = plugin.signature();
        json.put("signer", signature.isThere() ? signature.signer() : null);
        json.put("fingerprint", signature.isThere() ? signature.fingerprint() : null);
        return json;
    }
}
