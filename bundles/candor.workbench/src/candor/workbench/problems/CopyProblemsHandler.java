// SPDX-License-Identifier: EPL-2.0
package candor.workbench.problems;

import candor.workbench.edit.FocusText;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Display;

/** Copies the selected findings, or the text of the filter; stands in for the window's handler while the list is active. */
public final class CopyProblemsHandler {

    @Execute
    void copy(Display display, @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        Optional<FocusText> text = FocusText.of(display);
        if (text.isPresent()) {
            text.get().copy();
        } else {
            ((ProblemsPart) part.getObject()).copy();
        }
    }
}
