// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminationState;
import candor.model.meeting.Measure;
import candor.model.meeting.Person;
import candor.model.query.Leadership;
import candor.model.query.Ledger;
import candor.model.query.TalkCoverage;
import candor.model.query.TalkRequirement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A member of the leadership who has something left to do.
 *
 * @param talks required talks that were not held
 * @param material whether the person's own examination is not approved
 * @param measures measures the person leads whose day is over
 */
record Behind(Person person, int talks, boolean material, int measures) {

    /** How many things are left. */
    int total() {
        return talks + measures + (material ? 1 : 0);
    }

    /** Those who have anything left, the one with most first; those who have as much by rank. */
    static List<Behind> all(Dossier dossier, LocalDate today) {
        TalkCoverage coverage = TalkCoverage.of(dossier);
        return Leadership.of(dossier).members().stream()
                .map(member -> new Behind(
                        member,
                        missing(coverage, member),
                        dossier.getExaminations().stream().noneMatch(paper -> isApproved(paper, member)),
                        overdue(dossier, member, today)))
                .filter(behind -> behind.total() > 0)
                .sorted(Comparator.comparingInt(Behind::total).reversed())
                .toList();
    }

    private static int missing(TalkCoverage coverage, Person member) {
        return (int) coverage.requirements().stream()
                .filter(requirement -> !requirement.isHeld() && concerns(requirement, member))
                .count();
    }

    private static boolean concerns(TalkRequirement requirement, Person member) {
        return requirement.member() == member || requirement.partner() == member;
    }

    private static boolean isApproved(Examination paper, Person member) {
        return paper.getPerson() == member
                && (paper.getState() == ExaminationState.APPROVED || paper.getState() == ExaminationState.FINAL);
    }

    private static int overdue(Dossier dossier, Person member, LocalDate today) {
        return (int) dossier.getProblems().stream()
                .flatMap(problem -> problem.getMeasures().stream())
                .filter((Measure measure) -> measure.getLeader() == member && Ledger.isOverdue(measure, today))
                .count();
    }
}
