// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.Closure;
import candor.model.meeting.Dossier;
import candor.model.meeting.Measure;
import candor.model.meeting.Milestone;
import candor.model.meeting.Postponement;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressEntry;
import candor.model.meeting.Reopening;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The days on which something was entered in the ledger. */
public final class LedgerDays {

    private LedgerDays() {}

    /** The latest of them. A printed ledger bears this day, on whatever day it is printed. */
    public static Optional<LocalDate> latest(Dossier dossier) {
        return dossier.getProblems().stream()
                .flatMap(LedgerDays::of)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> of(Problem problem) {
        return Stream.of(
                        Stream.of(problem.getRegisteredOn()),
                        of(problem.getClosure()),
                        problem.getReopenings().stream().map(Reopening::getDate),
                        problem.getMeasures().stream().flatMap(LedgerDays::of))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> of(Closure closure) {
        return closure == null ? Stream.empty() : Stream.of(closure.getAppliedOn(), closure.getDate());
    }

    private static Stream<LocalDate> of(Measure measure) {
        return Stream.of(
                        measure.getEntries().stream().map(ProgressEntry::getDate),
                        measure.getMilestones().stream().map(Milestone::getReachedOn),
                        measure.getPostponements().stream().map(Postponement::getApprovedOn))
                .flatMap(days -> days);
    }
}
