// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ledger;

import candor.core.profile.ContinuedProblem;
import candor.model.meeting.Criticism;
import candor.model.meeting.Evaluation;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminedProblem;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Opinion;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemOrigin;
import candor.model.meeting.ProblemSource;
import candor.model.meeting.SubjectScope;
import candor.model.meeting.Talk;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A problem of the ledger made of what it comes from. It takes over what is said about the matter, never who said it; the source itself is
 * linked.
 */
final class ProblemFrom {

    private ProblemFrom() {}

    /** A problem that belongs to no ledger yet; its links to sources are made with it. */
    static Problem of(ProblemSource source) {
        if (source instanceof Problem earlier) {
            return ContinuedProblem.of(earlier);
        }
        Problem problem = MeetingFactory.eINSTANCE.createProblem();
        switch (source) {
            case Opinion opinion -> fill(problem, opinion);
            case Talk talk -> fill(problem, talk);
            case ExaminedProblem examined -> fill(problem, examined);
            case Criticism criticism -> fill(problem, criticism);
            case Evaluation evaluation -> fill(problem, evaluation);
            default -> problem.setOrigin(ProblemOrigin.SELF_EXAMINATION);
        }
        return problem;
    }

    private static void fill(Problem problem, Opinion opinion) {
        problem.setOrigin(ProblemOrigin.SOLICITATION);
        problem.setSummary(opinion.getRedactedText() == null ? opinion.getText() : opinion.getRedactedText());
        problem.setScope(opinion.getScope());
        problem.setPerson(opinion.getPerson());
        problem.setAspect(opinion.getAspect());
    }

    /** What two people said of each other in a talk stays there; only what they agreed on goes into the ledger. */
    private static void fill(Problem problem, Talk talk) {
        problem.setOrigin(ProblemOrigin.TALK);
        problem.setSummary(talk.getConsensus());
        measure(problem, talk.getMeasures());
    }

    private static void fill(Problem problem, ExaminedProblem examined) {
        problem.setOrigin(ProblemOrigin.SELF_EXAMINATION);
        problem.setSummary(examined.getProblem());
        problem.setManifestation(Stream.of(examined.getManifestation(), examined.getFacts())
                .filter(Objects::nonNull)
                .collect(Collectors.joining()));
        problem.setAspect(examined.getAspect());
        measure(problem, examined.getMeasure());
        if (examined.eContainer() instanceof Examination paper && paper.getScope() == SubjectScope.PERSON) {
            problem.setScope(SubjectScope.PERSON);
            problem.setPerson(paper.getPerson());
        }
    }

    private static void fill(Problem problem, Criticism criticism) {
        problem.setOrigin(ProblemOrigin.CRITICISM);
        problem.setSummary(criticism.getProblem());
        problem.setManifestation(criticism.getFacts());
        problem.setScope(SubjectScope.PERSON);
        problem.setPerson(criticism.getTo());
        problem.setAspect(criticism.getAspect());
        measure(problem, criticism.getSuggestion());
    }

    private static void fill(Problem problem, Evaluation evaluation) {
        problem.setOrigin(ProblemOrigin.SUPERVISION);
        problem.setSummary(evaluation.getProblems());
        measure(problem, evaluation.getRequirements());
    }

    private static void measure(Problem problem, String text) {
        if (text != null && !text.isBlank()) {
            Measure measure = MeetingFactory.eINSTANCE.createMeasure();
            measure.setText(text);
            problem.getMeasures().add(measure);
        }
    }
}
