// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.sheet;

import candor.forms.ListRows;
import candor.model.meeting.Measure;
import candor.model.meeting.Problem;
import candor.rectification.ui.RectificationTexts;
import candor.workbench.editor.DraftDialog;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.window.Window;

/** Asks for the facts of an act on rows. */
final class Ask {

    private Ask() {}

    /**
     * Lets a person fill in a draft.
     *
     * @param act whose words are the title
     * @param concerned what it is done to
     * @param needed features that a person must fill in before the act can be done
     * @return false where the person cancelled
     */
    static boolean fill(
            ListRows rows,
            String act,
            List<? extends EObject> concerned,
            EObject draft,
            Collection<EStructuralFeature> needed,
            EStructuralFeature... features) {
        String first = name(concerned.getFirst());
        String who = concerned.size() == 1 ? first : RectificationTexts.get("ask.several", first, concerned.size());
        return new DraftDialog(
                                rows.shell(),
                                rows.list().kit().services(),
                                RectificationTexts.get("act." + act),
                                who,
                                rows.owner(),
                                draft,
                                rows.shell().getDisplay().getCursorLocation(),
                                needed,
                                features)
                        .open()
                == Window.OK;
    }

    private static String name(EObject object) {
        return switch (object) {
            case Problem problem ->
                RectificationTexts.get(
                        "ask.problem",
                        Objects.requireNonNullElse(problem.getNumber(), ""),
                        Objects.requireNonNullElse(problem.getSummary(), ""));
            case Measure measure -> Objects.requireNonNullElse(measure.getText(), "");
            default -> "";
        };
    }
}
