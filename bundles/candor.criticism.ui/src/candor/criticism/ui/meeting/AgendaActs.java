// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui.meeting;

import candor.criticism.conduct.AgendaEdits;
import candor.criticism.conduct.MinutesEdits;
import candor.criticism.ui.CriticismTexts;
import candor.forms.ListAct;
import candor.forms.ListRows;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import candor.workbench.editor.ListActs;
import candor.workbench.session.DossierSession;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.osgi.service.component.annotations.Component;

/** What is done with an agenda: complete it, and write the record of the meeting from it. */
@Component
public final class AgendaActs implements ListActs {

    @Override
    public List<ListAct> acts(IEclipseContext context) {
        Dossier dossier = context.get(DossierSession.class).dossier();
        return List.of(
                new Act("complete", dossier, AgendaEdits::complete, Literals.MEETING__AGENDA),
                new Act(
                        "record",
                        dossier,
                        MinutesEdits::layOut,
                        Literals.MEETING__AGENDA,
                        Literals.MINUTES__UTTERANCES));
    }

    /**
     * One act on the agenda.
     *
     * @param id also the middle of the keys of its words
     * @param edit makes the command
     * @param lists above which it stands
     */
    private record Act(
            String id, Dossier dossier, BiFunction<EditingDomain, Dossier, Command> edit, EReference... lists)
            implements ListAct {

        @Override
        public boolean concerns(EReference list) {
            return List.of(lists).contains(list);
        }

        @Override
        public String label() {
            return CriticismTexts.get("agenda." + id);
        }

        @Override
        public String tip() {
            return CriticismTexts.get("agenda." + id + ".tip");
        }

        @Override
        public boolean isPossible(ListRows rows) {
            return command(rows).canExecute();
        }

        @Override
        public void run(ListRows rows) {
            rows.execute(command(rows), CriticismTexts.get("agenda." + id + ".undo"));
        }

        private Command command(ListRows rows) {
            return edit.apply(rows.domain(), dossier);
        }
    }
}
