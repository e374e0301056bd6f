// SPDX-License-Identifier: EPL-2.0
package candor.workbench.save;

import candor.forms.dialogs.Question;
import candor.forms.dialogs.Windows;
import candor.workbench.WorkbenchTexts;
import candor.workbench.session.DossierSession;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler.Save;
import org.eclipse.swt.widgets.Display;

/** Asks what is to become of changes that have not been saved; once, however many dossiers there are. */
public class SaveQuestions {

    private static final Save[] ANSWERS = {Save.YES, Save.NO, Save.CANCEL};

    private final Display display;

    public SaveQuestions(Display display) {
        this.display = display;
    }

    /** @param sessions at least one */
    public Save ask(List<DossierSession> sessions) {
        boolean one = sessions.size() == 1;
        String names = sessions.stream().map(DossierSession::name).collect(Collectors.joining("\n"));
        String message = one
                ? WorkbenchTexts.get("save.ask.one", names)
                : WorkbenchTexts.get("save.ask.many", sessions.size(), names);
        String[] buttons = {
            WorkbenchTexts.get(one ? "save.ask.yes" : "save.ask.yes.all"),
            WorkbenchTexts.get(one ? "save.ask.no" : "save.ask.no.all"),
            WorkbenchTexts.get("dialog.cancel")
        };
        int answer = Question.ask(Windows.front(display), WorkbenchTexts.get("save.ask.title"), message, 0, buttons);
        // Closed by Escape or the window's own button: nothing was decided.
        return answer < 0 || answer >= ANSWERS.length ? Save.CANCEL : ANSWERS[answer];
    }
}
