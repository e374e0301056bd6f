// SPDX-License-Identifier: EPL-2.0
package candor.workbench.edit;

import static candor.model.meeting.MeetingPackage.Literals.DOSSIER__PERSONS;
import static candor.model.meeting.MeetingPackage.Literals.DOSSIER__TALKS;
import static candor.model.meeting.MeetingPackage.Literals.PERSON__DEPARTMENTS_IN_CHARGE;
import static candor.model.meeting.MeetingPackage.Literals.PROBLEM__SOURCES;
import static candor.model.meeting.MeetingPackage.Literals.SOLICITATION__OPINIONS;
import static org.assertj.core.api.Assertions.assertThat;

import candor.edit.Steps;
import candor.model.meeting.Department;
import candor.model.meeting.Dossier;
import candor.model.meeting.Opinion;
import candor.model.meeting.Person;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemSource;
import candor.model.meeting.Solicitation;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Fixtures;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every edit is one step: afterwards everything is undone at once, and the dossier is what it was. */
class EditsTest {

    private final DossierSession session = Fixtures.sample();
    private final Dossier dossier = session.dossier();
    private final EObject before = EcoreUtil.copy(dossier);
    private final Edits edits = new Edits(session.domain());
    private final List<Person> persons = dossier.getPersons();

    @AfterEach
    void oneStepBackIsAsItWas() {
        if (session.stack().canUndo()) {
            session.stack().undo();
        }
        assertThat(session.stack().canUndo()).isFalse();
        assertThat(EcoreUtil.equals(dossier, before)).isTrue();
    }

    private void run(Command command) {
        assertThat(command.canExecute()).isTrue();
        session.stack().execute(command);
    }

    /** A department has one leader: what a person gets, another loses, and has it back. */
    @Test
    void whatAListTakesFromAnotherOwnerComesBackToIt() {
        Person first = persons.get(2);
        Person second = persons.get(6);
        Department taken = persons.get(3).getDepartmentsInCharge().getFirst();

        session.domain()
                .getCommandStack()
                .execute(AddCommand.create(session.domain(), first, PERSON__DEPARTMENTS_IN_CHARGE, taken));
        assertThat(taken.getLeader()).isSameAs(first);
        assertThat(persons.get(3).getDepartmentsInCharge()).isEmpty();
        oneStepBackIsAsItWas();

        run(new Steps(session.domain())
                .set(first, PERSON__DEPARTMENTS_IN_CHARGE, List.of(taken))
                .set(second, PERSON__DEPARTMENTS_IN_CHARGE, List.of(taken))
                .command());
        assertThat(taken.getLeader()).isSameAs(second);
        assertThat(first.getDepartmentsInCharge()).isEmpty();
        session.stack().undo();
        assertThat(taken.getLeader()).isSameAs(persons.get(3));
        session.stack().redo();
        assertThat(second.getDepartmentsInCharge()).containsExactly(taken);
    }

    @Test
    void theOtherSideOfAListKeepsItsOrder() {
        Problem first = dossier.getProblems().getFirst();
        Problem second = dossier.getProblems().get(1);
        ProblemSource source = first.getSources().getFirst();
        run(new Steps(session.domain()).add(second, PROBLEM__SOURCES, source).command());
        List<Problem> both = List.copyOf(source.getLedgerProblems());
        assertThat(both).hasSize(2);

        run(new Steps(session.domain())
                .set(both.getFirst(), PROBLEM__SOURCES, List.of())
                .command());
        session.stack().undo();
        assertThat(source.getLedgerProblems()).containsExactlyElementsOf(both);
    }

    @Test
    void rowsMoveForwardInTheirOrder() {
        List<Person> rows = List.copyOf(persons);

        run(edits.moveTo(dossier, DOSSIER__PERSONS, rows.subList(0, 2), 4));
        assertThat(persons.subList(0, 5))
                .containsExactly(rows.get(2), rows.get(3), rows.get(0), rows.get(1), rows.get(4));
    }

    @Test
    void rowsMoveBackInTheirOrder() {
        List<Person> rows = List.copyOf(persons);

        run(edits.moveTo(dossier, DOSSIER__PERSONS, List.of(rows.get(3), rows.get(5)), 1));
        assertThat(persons.subList(0, 4)).containsExactly(rows.get(0), rows.get(3), rows.get(5), rows.get(1));
    }

    @Test
    void rowsMoveToAnotherListOfTheirKind() {
        Solicitation from = roundWithOpinions(0);
        Solicitation to = roundWithOpinions(1);
        List<Opinion> moved = List.copyOf(from.getOpinions().subList(0, 2));

        run(edits.moveTo(to, SOLICITATION__OPINIONS, moved, 1));
        assertThat(to.getOpinions().subList(1, 3)).isEqualTo(moved);
        assertThat(from.getOpinions()).doesNotContainAnyElementsOf(moved);
    }

    private Solicitation roundWithOpinions(int index) {
        return dossier.getSolicitations().stream()
                .filter(round -> round.getOpinions().size() > 1)
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rowsDoNotMoveToAListOfAnotherKind() {
        assertThat(edits.moveTo(dossier, DOSSIER__TALKS, persons.subList(0, 1), 0)
                        .canExecute())
                .isFalse();
        assertThat(edits.moveTo(dossier, DOSSIER__PERSONS, List.of(dossier), 0).canExecute())
                .isFalse();
    }

    @Test
    void aRowAtTheEdgeHoldsAllBack() {
        List<Person> rows = List.copyOf(persons);

        assertThat(edits.shift(rows.subList(0, 2), -1).canExecute()).isFalse();
        assertThat(edits.shift(rows.subList(rows.size() - 1, rows.size()), 1).canExecute())
                .isFalse();
        run(edits.shift(rows.subList(0, 2), 1));
        assertThat(persons.subList(0, 3)).containsExactly(rows.get(2), rows.get(0), rows.get(1));
    }

    @Test
    void aCopyStandsBehindItsOriginal() {
        List<Person> rows = List.copyOf(persons);

        run(edits.duplicate(List.of(rows.get(0), rows.get(2))));
        assertThat(persons).hasSize(rows.size() + 2);
        assertThat(persons.get(0)).isSameAs(rows.get(0));
        assertThat(persons.get(1).getName()).isEqualTo(rows.get(0).getName());
        assertThat(persons.get(4).getName()).isEqualTo(rows.get(2).getName());
        assertThat(session.document().id(persons.get(1)))
                .isNotEqualTo(session.document().id(rows.get(0)));
    }

    @Test
    void whatIsDeletedIsReferredToNoMore() {
        Person initiator = dossier.getTalks().getFirst().getInitiator();
        assertThat(initiator).isNotNull();

        run(edits.delete(List.of(initiator)));
        assertThat(persons).doesNotContain(initiator);
        assertThat(dossier.getTalks().getFirst().getInitiator()).isNull();
    }

    @Test
    void theDossierItselfCannotBeDeleted() {
        assertThat(edits.delete(List.of(dossier)).canExecute()).isFalse();
        assertThat(edits.cut(List.of(dossier)).canExecute()).isFalse();
        assertThat(edits.duplicate(List.of(dossier)).canExecute()).isFalse();
        assertThat(edits.delete(List.of()).canExecute()).isFalse();
    }

    @Test
    void onlyWhatIsMissingIsOfferedOnce() {
        assertThat(edits.offers(dossier))
                .extracting(CommandParameter::getEReference)
                .contains(DOSSIER__PERSONS, DOSSIER__TALKS)
                .noneMatch(reference -> !reference.isMany() && dossier.eGet(reference) != null);
    }

    @Test
    void whatIsOfferedIsMade() {
        CommandParameter offer = edits.offers(dossier).stream()
                .filter(one -> one.getEReference() == DOSSIER__TALKS)
                .findFirst()
                .orElseThrow();
        int talks = dossier.getTalks().size();

        run(edits.create(dossier, offer));
        assertThat(dossier.getTalks()).hasSize(talks + 1).last().isSameAs(offer.getEValue());
    }

    @Test
    void copiedObjectsArePastedIntoTheirListOrBesideTheirKind() {
        Command copy = edits.copy(persons.subList(0, 2));
        assertThat(copy.canExecute()).isTrue();
        copy.execute();
        int size = persons.size();

        assertThat(edits.paste(Place.group(dossier, "talks")).canExecute()).isFalse();
        run(edits.paste(Place.of(persons.get(4))));
        assertThat(persons).hasSize(size + 2);
    }
}
