// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui.meeting;

import candor.criticism.conduct.AgendaEdits;
import candor.criticism.ui.CriticismTexts;
import candor.forms.ListAct;
import candor.forms.ListRows;
import candor.model.meeting.MeetingPackage.Literals;
import candor.workbench.editor.ListActs;
import candor.workbench.session.DossierSession;
import java.util.List;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.osgi.service.component.annotations.Component;

/** What is done with an agenda: complete it. */
@Component
public final class AgendaActs implements ListActs {

    @Override
    public List<ListAct> acts(IEclipseContext context) {
        return List.of(new Complete(context.get(DossierSession.class)));
    }

    private record Complete(DossierSession session) implements ListAct {

        @Override
        public boolean concerns(EReference list) {
            return list == Literals.MEETING__AGENDA;
        }

        @Override
        public String id() {
            return "complete";
        }

        @Override
        public String label() {
            return CriticismTexts.get("agenda.complete");
        }

        @Override
        public String tip() {
            return CriticismTexts.get("agenda.complete.tip");
        }

        @Override
        public boolean isPossible(ListRows rows) {
            return command(rows).canExecute();
        }

        @Override
        public void run(ListRows rows) {
            rows.execute(command(rows), CriticismTexts.get("agenda.complete.undo"));
        }

        private Command command(ListRows rows) {
            return AgendaEdits.complete(rows.domain(), session.dossier());
        }
    }
}
