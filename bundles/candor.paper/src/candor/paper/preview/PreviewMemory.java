// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.workbench.Ids;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Remembers on this machine whether paper is shown beside the forms, how large, and which document was looked at last. */
final class PreviewMemory {

    private static final String SHOWN = "shown";
    private static final String ZOOM = "zoom";
    private static final String DOCUMENT = "document";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(Ids.BUNDLE + "/preview");

    boolean isShown() {
        return preferences.getBoolean(SHOWN, true);
    }

    void shown(boolean shown) {
        preferences.putBoolean(SHOWN, shown);
    }

    /** 1 for 100 %; 0 for as wide as the window. */
    double zoom() {
        return preferences.getDouble(ZOOM, 0);
    }

    void zoom(double zoom) {
        preferences.putDouble(ZOOM, zoom);
    }

    /** Id of the document; empty before the first. */
    String document() {
        return preferences.get(DOCUMENT, "");
    }

    void document(String id) {
        preferences.put(DOCUMENT, id);
    }
}
