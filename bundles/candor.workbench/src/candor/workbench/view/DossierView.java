// SPDX-License-Identifier: EPL-2.0
package candor.workbench.view;

import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;

/**
 * A view of a dossier that some bundle contributes: a part descriptor of the application model with the tag {@value #TAG}.
 *
 * @param id of the descriptor, and of the part made from it
 * @param label what people call it, in their language
 * @param icon address of its drawing, an SVG file; null where it has none
 * @param stack id of the stack in which it opens
 * @param stage key of the stage of the process it belongs to; empty where it concerns the dossier as a whole
 * @param order place among the views of its stage, ascending
 */
public record DossierView(String id, String label, String icon, String stack, String stage, int order) {

    /** Tag of the descriptor. */
    public static final String TAG = "candor.view";

    /** Key of the descriptor's persisted state: the stage. */
    public static final String STAGE = "candor.stage";

    /** Key of the descriptor's persisted state: the order. Views that name none come last. */
    public static final String ORDER = "candor.order";

    /** Reads a descriptor. An order that is no number counts as none, so that a typing error hides no view. */
    static DossierView of(MPartDescriptor descriptor, TranslationService translation) {
        String order = descriptor.getPersistedState().getOrDefault(ORDER, "");
        return new DossierView(
                descriptor.getElementId(),
                translation.translate(descriptor.getLabel(), descriptor.getContributorURI()),
                descriptor.getIconURI(),
                descriptor.getCategory(),
                descriptor.getPersistedState().getOrDefault(STAGE, ""),
                order.matches("\\d{1,8}") ? Integer.parseInt(order) : Integer.MAX_VALUE);
    }
}
