// SPDX-License-Identifier: EPL-2.0
package candor.workbench.view;

import candor.workbench.Ids;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.event.Event;

/**
 * Add-on that hides the stack below the forms when its last view is closed, so that no empty room is left. The platform's own
 * add-on would take the stack out of the model: a later view would have no place to open.
 */
public final class EmptyStacks {

    @Inject
    @Optional
    void removed(@UIEventTopic(UIEvents.ElementContainer.TOPIC_CHILDREN) Event event, Display display) {
        if (UIEvents.isREMOVE(event)
                && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPartStack stack
                && Ids.PROBLEMS_STACK.equals(stack.getElementId())) {
            // The part is still being removed.
            display.asyncExec(() -> hide(stack));
        }
    }

    private static void hide(MPartStack stack) {
        if (stack.getChildren().stream().noneMatch(MUIElement::isToBeRendered)) {
            stack.setToBeRendered(false);
        }
    }
}
