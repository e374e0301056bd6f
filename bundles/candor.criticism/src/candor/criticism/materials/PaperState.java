// SPDX-License-Identifier: EPL-2.0
package candor.criticism.materials;

import candor.model.meeting.Examination;
import candor.model.meeting.ExaminationState;
import java.util.Set;

/** How far a paper has come, as questions: written and with its author, in review, or signed off. */
public final class PaperState {

    private static final Set<ExaminationState> WITH_AUTHOR =
            Set.of(ExaminationState.NOT_STARTED, ExaminationState.DRAFTING, ExaminationState.RETURNED);
    private static final Set<ExaminationState> APPROVED = Set.of(ExaminationState.APPROVED, ExaminationState.FINAL);

    private PaperState() {}

    /** Whether its author is to go on with it. */
    public static boolean isWithAuthor(Examination paper) {
        return WITH_AUTHOR.contains(paper.getState());
    }

    /** Whether it lies with its reviewer. */
    public static boolean isInReview(Examination paper) {
        return paper.getState() == ExaminationState.IN_REVIEW;
    }

    /** Whether its reviewer has agreed to it. */
    public static boolean isApproved(Examination paper) {
        return APPROVED.contains(paper.getState());
    }
}
