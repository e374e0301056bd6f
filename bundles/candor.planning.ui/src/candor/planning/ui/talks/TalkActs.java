// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Talk;
import candor.planning.talks.TalkCell;
import candor.planning.talks.TalkMatters;
import candor.workbench.edit.Edits;
import candor.workbench.session.DossierSession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;

/** What can be done to talks from the matrix; each is one step of undo. */
final class TalkActs {

    private static final List<EStructuralFeature> PLAN =
            List.of(Literals.TALK__PLANNED_ON, Literals.TALK__VENUE, Literals.TALK__MINUTES);

    private final DossierSession session;

    TalkActs(DossierSession session) {
        this.session = session;
    }

    /** Whether a talk of these two can be planned: both are named and it was not held. */
    static boolean canPlan(TalkCell cell) {
        return cell.partner() != null && (cell.talk() == null || cell.talk().getHeldOn() == null);
    }

    /** Whether it can be noted that these two have talked. */
    static boolean canHold(TalkCell cell) {
        return cell.partner() != null;
    }

    /** Plans talks, new ones and those that are planned already. @param draft day, venue and length */
    void plan(List<TalkCell> cells, Talk draft) {
        write(cells.stream().filter(TalkActs::canPlan).toList(), draft, PLAN);
    }

    /** Notes that talks were held. @param draft the day, and which of the three matters were talked through */
    void hold(List<TalkCell> cells, Talk draft) {
        List<EStructuralFeature> features = new ArrayList<>(TalkMatters.ALL);
        features.add(Literals.TALK__HELD_ON);
        write(cells.stream().filter(TalkActs::canHold).toList(), draft, features);
    }

    /** Takes talks away, and every reference to them. */
    void delete(Collection<Talk> talks) {
        execute(new Edits(session.domain()).delete(talks));
    }

    /** Adds new talks and gives those that are there new values, in one step. */
    private void write(List<TalkCell> cells, Talk draft, List<EStructuralFeature> features) {
        List<Talk> fresh = new ArrayList<>();
        CompoundCommand all = new CompoundCommand();
        for (TalkCell cell : cells) {
            if (cell.talk() == null) {
                Talk talk = create(cell);
                features.forEach(feature -> talk.eSet(feature, draft.eGet(feature)));
                fresh.add(talk);
            } else {
                features.stream()
                        .filter(feature -> !Objects.equals(cell.talk().eGet(feature), draft.eGet(feature)))
                        .map(feature -> SetCommand.create(session.domain(), cell.talk(), feature, draft.eGet(feature)))
                        .forEach(all::append);
            }
        }
        if (!fresh.isEmpty()) {
            all.append(AddCommand.create(session.domain(), dossier(), Literals.DOSSIER__TALKS, fresh));
        }
        execute(all);
    }

    /** A talk of the two of a cell, with nothing else said of it yet. */
    static Talk create(TalkCell cell) {
        Talk talk = MeetingFactory.eINSTANCE.createTalk();
        talk.setInitiator(cell.member());
        talk.setPartner(cell.partner());
        talk.setDepartment(cell.department());
        talk.setBranch(cell.branch());
        if (cell.isRequired()) {
            talk.getKinds().add(cell.requirement().kind());
        }
        return talk;
    }

    void execute(Command command) {
        if (command.canExecute()) {
            session.stack().execute(command);
        }
    }

    private Dossier dossier() {
        return session.dossier();
    }
}
