// SPDX-License-Identifier: EPL-2.0
package candor.workbench.save;

import candor.workbench.Texts;
import candor.workbench.session.DossierSession;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler.Save;
import org.eclipse.jface.dialogs.MessageDialog;
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
        String message = one ? Texts.get("save.ask.one", names) : Texts.get("save.ask.many", sessions.size(), names);
        String[] buttons = {
            Texts.get(one ? "save.ask.yes" : "save.ask.yes.all"),
            Texts.get(one ? "save.ask.no" : "save.ask.no.all"),
            Texts.get("dialog.cancel")
        };
        int answer = new MessageDialog(
                        display.getActiveShell(),
                        Texts.get("save.ask.title"),
                        null,
                        message,
                        MessageDialog.QUESTION,
                        0,
                        buttons)
                .open();
        // Closed by Escape or the window's own button: nothing was decided.
        return answer < 0 || answer >= ANSWERS.length ? Save.CANCEL : ANSWERS[answer];
    }
}
