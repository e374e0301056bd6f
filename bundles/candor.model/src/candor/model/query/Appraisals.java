// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Appraisal;
import candor.model.meeting.AppraisalResult;
import candor.model.meeting.Grade;

/** Counts of a review by ballot. */
public final class Appraisals {

    /** One of so many members may be graded excellent, as notices usually say. */
    private static final int SHARE = 3;

    private Appraisals() {}

    /** Ballots that came back and count; never less than none. */
    public static int valid(Appraisal appraisal) {
        return Math.max(0, appraisal.getReturnedCount() - appraisal.getInvalidCount());
    }

    /** Votes for one who was voted on, of all four kinds. */
    public static int votes(AppraisalResult result) {
        return result.getFirst() + result.getSecond() + result.getThird() + result.getFourth();
    }

    /** How many were given a grade. */
    public static int graded(Appraisal appraisal, Grade grade) {
        return (int) appraisal.getResults().stream()
                .filter(result -> result.getGrade() == grade)
                .count();
    }

    /** How many of some members may be excellent: a third, fractions left out. */
    public static int excellentLimit(int members) {
        return members / SHARE;
    }
}
