// SPDX-License-Identifier: EPL-2.0
package candor.workbench.find;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where something was found.
 *
 * @param object in whose field
 * @param field the field
 * @param text what stands there, as it is shown, on one line
 * @param start of the hit in the text
 * @param length of the hit
 */
record Hit(EObject object, EStructuralFeature field, String text, int start, int length) {

    private static final int BEFORE = 16;
    private static final int AFTER = 60;
    private static final String CUT = "…";

    /** The hit with a little of the text around it. */
    Hit excerpt() {
        int from = start > BEFORE ? start - BEFORE : 0;
        int to = Math.min(text.length(), start + length + AFTER);
        String before = from > 0 ? CUT : "";
        String after = to < text.length() ? CUT : "";
        return new Hit(
                object, field, before + text.substring(from, to) + after, start - from + before.length(), length);
    }
}
