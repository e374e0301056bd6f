// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Closure;
import candor.model.meeting.Department;
import candor.model.meeting.Dossier;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the chart of the ledger counts, in the words that a screen reader tells. */
class ProgressBarsTest {

    private static final MeetingFactory MAKE = MeetingFactory.eINSTANCE;
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 30);

    private final Dossier dossier = MAKE.createDossier();

    private Problem problem(LocalDate registered, LocalDate closed) {
        Problem problem = MAKE.createProblem();
        problem.setRegisteredOn(registered);
        if (closed != null) {
            Closure closure = MAKE.createClosure();
            closure.setDate(closed);
            problem.setClosure(closure);
        }
        dossier.getProblems().add(problem);
        return problem;
    }

    private static Measure measure(Problem problem, String department) {
        Department office = MAKE.createDepartment();
        office.setName(department);
        Measure measure = MAKE.createMeasure();
        measure.setDepartment(office);
        problem.getMeasures().add(measure);
        return measure;
    }

    @Test
    void everyMonthFromTheFirstEntryToTheLastCountsWhatIsClosedAndWhatIsOpen() {
        problem(LocalDate.of(2022, 1, 5), LocalDate.of(2022, 3, 1));
        problem(LocalDate.of(2022, 1, 9), null);
        problem(null, null);
        assertThat(ProgressBars.byMonth(dossier))
                .extracting(Bar::words)
                .containsExactly("2022-01：共 2 个，未销号 2 个。", "2022-02：共 2 个，未销号 2 个。", "2022-03：共 2 个，已销号 1 个、未销号 1 个。");
        assertThat(ProgressBars.byMonth(MAKE.createDossier())).isEmpty();
    }

    @Test
    void aProblemCountsForEachDepartmentThatWorksOnItOnce() {
        Problem late = problem(null, null);
        late.setState(ProgressState.IN_PROGRESS);
        measure(late, "办公室").setDeadline(TODAY.minusDays(1));
        measure(late, "办公室");
        measure(late, "人事处");
        measure(problem(null, TODAY), "人事处");
        problem(null, null);
        List<Bar> bars = ProgressBars.byDepartment(dossier, TODAY);
        assertThat(bars)
                .extracting(Bar::words)
                .containsExactlyInAnyOrder("办公室：共 1 个，逾期 1 个。", "人事处：共 2 个，已销号 1 个、逾期 1 个。", "未定部门：共 1 个，未启动 1 个。");
        assertThat(bars.getFirst().parts()).extracting(Bar.Part::tone).contains(Bar.Tone.LATE);
    }
}
