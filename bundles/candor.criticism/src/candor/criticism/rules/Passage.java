// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.base.text.Text;
import candor.core.rules.Scope;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminedProblem;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.Problem;
import candor.process.text.OwnTexts;
import candor.process.text.ShownNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A text that should be its author's own.
 *
 * @param object that has it
 * @param feature at which a finding shows
 * @param paper the paper or criticism it belongs to; what stands in one paper is not compared
 * @param kind what it is compared with: papers with papers, criticisms with criticisms
 * @param earlier whether it is of an earlier year, for comparison only
 * @param name whose it is, for messages
 * @param text all its words
 */
record Passage(
        EObject object, EAttribute feature, EObject paper, Kind kind, boolean earlier, Object name, String text) {

    /** What is compared with each other. */
    enum Kind {
        PROBLEM,
        CAUSES,
        DIRECTION,
        CRITICISM
    }

    /** The features that {@link #of} reads. */
    static final Set<EStructuralFeature> READS = Scope.features(
            Literals.DOSSIER__EXAMINATIONS,
            Literals.DOSSIER__CRITICISMS,
            Literals.DOSSIER__PREVIOUS_MEETINGS,
            Literals.PREVIOUS_MEETING__PROBLEMS,
            Literals.PREVIOUS_MEETING__NAME,
            Literals.PROBLEM__SUMMARY,
            Literals.PROBLEM__MANIFESTATION,
            Literals.EXAMINATION__SCOPE,
            Literals.EXAMINATION__PERSON,
            Literals.EXAMINATION__PROBLEMS,
            Literals.EXAMINATION__CAUSES,
            Literals.EXAMINATION__DIRECTION,
            Literals.EXAMINED_PROBLEM__PROBLEM,
            Literals.EXAMINED_PROBLEM__MANIFESTATION,
            Literals.EXAMINED_PROBLEM__FACTS,
            Literals.CRITICISM__FROM,
            Literals.CRITICISM__TO,
            Literals.CRITICISM__PROBLEM,
            Literals.CRITICISM__FACTS,
            Literals.PERSON__NAME);

    /** Every such text of a dossier that has any words. */
    static List<Passage> of(Dossier dossier) {
        List<Passage> passages = new ArrayList<>();
        dossier.getExaminations().forEach(paper -> addPaper(paper, passages));
        dossier.getCriticisms().forEach(criticism -> addCriticism(criticism, passages));
        for (PreviousMeeting meeting : dossier.getPreviousMeetings()) {
            for (Problem problem : meeting.getProblems()) {
                passages.add(new Passage(
                        problem,
                        Literals.PROBLEM__SUMMARY,
                        problem,
                        Kind.PROBLEM,
                        true,
                        ShownNames.of(meeting.getName()),
                        join(problem.getSummary(), problem.getManifestation())));
            }
        }
        passages.removeIf(passage -> passage.text().isBlank());
        return passages;
    }

    private static void addPaper(Examination paper, List<Passage> passages) {
        Object name = PaperNames.of(paper);
        for (ExaminedProblem problem : paper.getProblems()) {
            passages.add(new Passage(
                    problem,
                    Literals.EXAMINED_PROBLEM__PROBLEM,
                    paper,
                    Kind.PROBLEM,
                    false,
                    name,
                    join(problem.getProblem(), problem.getManifestation(), problem.getFacts())));
        }
        passages.add(new Passage(
                paper, Literals.EXAMINATION__CAUSES, paper, Kind.CAUSES, false, name, join(paper.getCauses())));
        passages.add(new Passage(
                paper,
                Literals.EXAMINATION__DIRECTION,
                paper,
                Kind.DIRECTION,
                false,
                name,
                join(paper.getDirection())));
    }

    private static void addCriticism(Criticism criticism, List<Passage> passages) {
        passages.add(new Passage(
                criticism,
                Literals.CRITICISM__PROBLEM,
                criticism,
                Kind.CRITICISM,
                false,
                Text.of(
                        Passage.class,
                        "MSH-C08.criticism",
                        ShownNames.of(criticism.getFrom()),
                        ShownNames.of(criticism.getTo())),
                join(criticism.getProblem(), criticism.getFacts())));
    }

    private static String join(String... texts) {
        return Stream.of(texts).filter(text -> !OwnTexts.isBlank(text)).collect(Collectors.joining("\n"));
    }

    /** Whether it should differ from another one. */
    boolean comparesWith(Passage other) {
        return kind == other.kind && paper != other.paper;
    }
}
