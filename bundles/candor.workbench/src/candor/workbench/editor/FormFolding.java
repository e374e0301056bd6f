// SPDX-License-Identifier: EPL-2.0
package candor.workbench.editor;

import candor.forms.FormMemory;
import candor.workbench.Ids;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Remembers on this machine which groups of forms are folded. Written with the other preferences when the program ends. */
public final class FormFolding implements FormMemory {

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(Ids.BUNDLE + "/forms");

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(preferences.get(key, null));
    }

    @Override
    public void put(String key, String value) {
        preferences.put(key, value);
    }
}
