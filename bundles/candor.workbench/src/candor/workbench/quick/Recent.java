// SPDX-License-Identifier: EPL-2.0
package candor.workbench.quick;

import candor.workbench.Ids;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Remembers on this machine what was chosen last; nothing of a dossier, only commands, views, stages and lists. */
final class Recent {

    private static final String KEY = "recent";
    private static final int MOST = 6;

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(Ids.BUNDLE + "/quick");

    /** Ids, the last chosen first. */
    List<String> all() {
        return preferences.get(KEY, "").lines().filter(line -> !line.isBlank()).toList();
    }

    void add(QuickChoice choice) {
        if (choice.kind() == QuickChoice.Kind.OBJECT) {
            return;
        }
        List<String> ids = new ArrayList<>(all());
        ids.remove(choice.id());
        ids.addFirst(choice.id());
        preferences.put(KEY, String.join("\n", ids.subList(0, Math.min(MOST, ids.size()))));
    }
}
