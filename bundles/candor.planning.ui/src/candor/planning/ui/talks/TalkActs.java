// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.talks;

import candor.edit.Steps;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.planning.talks.TalkCell;
import candor.planning.talks.TalkMatters;
import candor.planning.talks.TalkPair;
import candor.planning.talks.TalkPlan;
import candor.planning.talks.TalkPlan.Placed;
import candor.planning.ui.PlanningTexts;
import candor.workbench.edit.Edits;
import candor.workbench.session.DossierSession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What can be done to talks from the matrix; each is one step of undo. */
final class TalkActs {

    private static final List<EStructuralFeature> PLAN =
            List.of(Literals.TALK__PLANNED_ON, Literals.TALK__VENUE, Literals.TALK__MINUTES);

    private static final List<EStructuralFeature> PLACE = List.of(Literals.TALK__VENUE, Literals.TALK__MINUTES);

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
        write(
                PlanningTexts.get("talks.plan"),
                cells.stream().filter(TalkActs::canPlan).toList(),
                draft,
                PLAN);
    }

    /** Notes that talks were held. @param draft the day, and which of the three matters were talked through */
    void hold(List<TalkCell> cells, Talk draft) {
        List<EStructuralFeature> features = new ArrayList<>(TalkMatters.ALL);
        features.add(Literals.TALK__HELD_ON);
        write(
                PlanningTexts.get("talks.hold"),
                cells.stream().filter(TalkActs::canHold).toList(),
                draft,
                features);
    }

    /**
     * Gives talks the days that were found for them, new ones and those that lack one.
     *
     * @param draft venue and length of all of them
     */
    void plan(TalkPlan plan, Talk draft) {
        List<Talk> fresh = new ArrayList<>();
        Steps all = new Steps(session.domain());
        for (Placed placed : plan.placed()) {
            Talk talk = placed.pair().talk();
            if (talk == null) {
                talk = create(placed.pair(), placed.partner());
                talk.setPlannedOn(placed.day());
                PLACE.forEach(copy(draft, talk));
                fresh.add(talk);
            } else {
                all.set(talk, Literals.TALK__PLANNED_ON, placed.day());
                // Values that the talk already has are kept.
                Talk there = talk;
                PLACE.stream()
                        .filter(feature -> !there.eIsSet(feature) && draft.eIsSet(feature))
                        .forEach(feature -> all.set(there, feature, draft.eGet(feature)));
            }
        }
        execute(all.addAll(session.dossier(), Literals.DOSSIER__TALKS, fresh), PlanningTexts.get("talks.plan"));
    }

    /** Takes talks away, and every reference to them. */
    void delete(Collection<Talk> talks) {
        if (!talks.isEmpty()) {
            session.execute(new Edits(session.domain()).delete(talks));
        }
    }

    /** Adds new talks and gives those that are there new values, in one step. */
    private void write(String label, List<TalkCell> cells, Talk draft, List<EStructuralFeature> features) {
        List<Talk> fresh = new ArrayList<>();
        Steps all = new Steps(session.domain());
        for (TalkCell cell : cells) {
            if (cell.talk() == null) {
                Talk talk = create(TalkPair.of(List.of(cell)).getFirst(), cell.partner());
                features.forEach(copy(draft, talk));
                fresh.add(talk);
            } else {
                features.forEach(feature -> all.set(cell.talk(), feature, draft.eGet(feature)));
            }
        }
        execute(all.addAll(session.dossier(), Literals.DOSSIER__TALKS, fresh), label);
    }

    private static Consumer<EStructuralFeature> copy(Talk draft, Talk talk) {
        return feature -> talk.eSet(feature, draft.eGet(feature));
    }

    /** A talk of a pair for all that it is for, with nothing else said of it yet. */
    private static Talk create(TalkPair pair, Person partner) {
        Talk talk = MeetingFactory.eINSTANCE.createTalk();
        talk.setInitiator(pair.member());
        talk.setPartner(partner);
        for (TalkCell cell : pair.cells()) {
            if (cell.department() != null) {
                talk.setDepartment(cell.department());
            }
            if (cell.branch() != null) {
                talk.setBranch(cell.branch());
            }
            if (cell.isRequired()
                    && !talk.getKinds().contains(cell.requirement().kind())) {
                talk.getKinds().add(cell.requirement().kind());
            }
        }
        return talk;
    }

    private void execute(Steps steps, String label) {
        if (!steps.isEmpty()) {
            session.execute(steps.command(label));
        }
    }
}
