// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ledger;

import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Opinion;
import candor.model.meeting.Person;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemSource;
import candor.model.meeting.Solicitation;
import candor.model.meeting.SubjectScope;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A dossier with two members, an aspect, a paper and a round of opinions, and the edits of its ledger. */
abstract class LedgerCase {

    static final MeetingFactory MAKE = MeetingFactory.eINSTANCE;

    final Dossier dossier = MAKE.createDossier();
    final Solicitation round = MAKE.createSolicitation();
    final Examination paper = MAKE.createExamination();
    final Person zhang = MAKE.createPerson();
    final Person li = MAKE.createPerson();
    Undoable changes;
    LedgerEdits edits;

    @BeforeEach
    void fill() {
        dossier.setYear(2022);
        dossier.setMeeting(MAKE.createMeeting());
        dossier.getPersons().addAll(List.of(zhang, li));
        dossier.getSolicitations().add(round);
        dossier.getExaminations().add(paper);
        paper.setScope(SubjectScope.TEAM);
        changes = new Undoable(dossier);
        edits = new LedgerEdits(changes.domain, dossier, Undoable.CLOCK);
    }

    Problem adopted(ProblemSource source) {
        changes.run(edits.adopt(List.of(source), "列为问题"));
        return dossier.getProblems().getLast();
    }

    Opinion opinion(String text) {
        Opinion opinion = MAKE.createOpinion();
        opinion.setText(text);
        round.getOpinions().add(opinion);
        return opinion;
    }

    Problem problem(String summary) {
        Problem problem = MAKE.createProblem();
        problem.setSummary(summary);
        dossier.getProblems().add(problem);
        return problem;
    }
}
