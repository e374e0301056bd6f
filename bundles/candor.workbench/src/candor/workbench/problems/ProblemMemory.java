// SPDX-License-Identifier: EPL-2.0
package candor.workbench.problems;

import candor.core.rules.Severity;
import candor.workbench.Ids;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Remembers on this machine how a person wants to see findings. A preference that cannot be read counts as not set. */
final class ProblemMemory {

    private static final String HIDDEN = "hidden";
    private static final String GROUPING = "grouping";
    private static final String SHOWN = "shown";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(Ids.BUNDLE + "/problems");

    /** Severities that are not shown; none at first. */
    Set<Severity> hidden() {
        Set<String> names = Set.of(preferences.get(HIDDEN, "").split(","));
        return Arrays.stream(Severity.values())
                .filter(severity -> names.contains(severity.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Severity.class)));
    }

    void hide(Severity severity, boolean hide) {
        Set<Severity> hidden = hidden();
        if (hide) {
            hidden.add(severity);
        } else {
            hidden.remove(severity);
        }
        preferences.put(HIDDEN, hidden.stream().map(Enum::name).collect(Collectors.joining(",")));
    }

    /** How findings are grouped; by severity until the person chooses. */
    Grouping grouping() {
        String name = preferences.get(GROUPING, "");
        return Arrays.stream(Grouping.values())
                .filter(grouping -> grouping.name().equals(name))
                .findFirst()
                .orElse(Grouping.SEVERITY);
    }

    void group(Grouping grouping) {
        preferences.put(GROUPING, grouping.name());
    }

    /** Whether the list is open; at first it is closed, and one line at the bottom stands for it. */
    boolean isShown() {
        return preferences.getBoolean(SHOWN, false);
    }

    void shown(boolean shown) {
        preferences.putBoolean(SHOWN, shown);
    }
}
