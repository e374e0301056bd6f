// SPDX-License-Identifier: EPL-2.0
package candor.criticism.materials;

import candor.model.meeting.Attachment;
import candor.model.meeting.CaseAnalysis;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminedProblem;
import candor.model.meeting.MeetingPackage.Literals;
import candor.process.drafts.PaperVersions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a paper says, as plain text: that of its author alone, no names of reviewers and no states. This is what a version keeps and what
 * is compared with it.
 */
public final class PaperWords {

    /** The features of a paper of which it is made. */
    public static final EStructuralFeature[] OWN = {
        Literals.EXAMINATION__PREPARATION,
        Literals.EXAMINATION__LAST_RECTIFICATION,
        Literals.EXAMINATION__PERSONAL_MATTERS,
        Literals.EXAMINATION__PROBLEMS,
        Literals.EXAMINATION__CASE_ANALYSES,
        Literals.EXAMINATION__CAUSES,
        Literals.EXAMINATION__DIRECTION
    };

    /** Those of its problems and cases. */
    public static final EStructuralFeature[] INSIDE = {
        Literals.EXAMINED_PROBLEM__ASPECT,
        Literals.EXAMINED_PROBLEM__PROBLEM,
        Literals.EXAMINED_PROBLEM__MANIFESTATION,
        Literals.EXAMINED_PROBLEM__FACTS,
        Literals.EXAMINED_PROBLEM__EXTENT,
        Literals.EXAMINED_PROBLEM__CAUSE,
        Literals.EXAMINED_PROBLEM__MEASURE,
        Literals.CASE_ANALYSIS__TYPICAL_CASE,
        Literals.CASE_ANALYSIS__ANALYSIS,
        Literals.CASE_ANALYSIS__MEASURE
    };

    private PaperWords() {}

    /** One line for each thing that is said. */
    public static String of(Examination paper) {
        StringBuilder words = new StringBuilder();
        line(words, paper.getPreparation());
        line(words, paper.getLastRectification());
        line(words, paper.getPersonalMatters());
        for (ExaminedProblem problem : paper.getProblems()) {
            line(words, problem.getAspect() == null ? null : problem.getAspect().getTitle());
            line(words, problem.getProblem());
            line(words, problem.getManifestation());
            line(words, problem.getFacts());
            line(words, problem.getExtent());
            line(words, problem.getCause());
            line(words, problem.getMeasure());
        }
        for (CaseAnalysis analysis : paper.getCaseAnalyses()) {
            line(
                    words,
                    analysis.getTypicalCase() == null
                            ? null
                            : analysis.getTypicalCase().getTitle());
            line(words, analysis.getAnalysis());
            line(words, analysis.getMeasure());
        }
        line(words, paper.getCauses());
        line(words, paper.getDirection());
        return words.toString();
    }

    private static void line(StringBuilder words, String text) {
        if (text != null && !text.isBlank()) {
            words.append(text.strip()).append('\n');
        }
    }

    /** SHA-256 of the words in UTF-8, lower-case hex: what a version that says the same has. */
    public static String digest(Examination paper) {
        try {
            byte[] bytes = of(paper).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The version that was kept last. */
    public static Optional<Attachment> lastVersion(Examination paper) {
        return paper.getAttachments().stream()
                .filter(attachment -> PaperVersions.MEDIA_TYPE.equals(attachment.getMediaType()))
                .reduce((earlier, later) -> later);
    }
}
