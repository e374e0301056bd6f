// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Severity;
import candor.model.meeting.Dossier;
import candor.model.meeting.ExaminationState;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Person;
import candor.model.meeting.ProgressState;
import candor.model.meeting.Talk;
import candor.model.query.EventKind;
import candor.model.query.Leadership;
import candor.model.query.Stage;
import candor.model.query.Timeline;
import candor.workbench.findings.Counts;
import candor.workbench.testing.Fixtures;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewTest {

    /** The sample's meeting was on the 20th of January; its report is out, its measures are under way. */
    private static final LocalDate AFTER = LocalDate.of(2022, 2, 20);

    private final Dossier dossier = Fixtures.sample().dossier();

    @Test
    void whatIsDoneIsDone() {
        Overview overview = at(AFTER);

        assertThat(overview.stage(Stage.TALKS))
                .isEqualTo(new StageState(
                        Stage.TALKS,
                        Stage.TALKS.progress(dossier),
                        Standing.DONE,
                        dossier.getTalks().stream()
                                .map(Talk::getHeldOn)
                                .max(LocalDate::compareTo)
                                .orElseThrow()));
        assertThat(overview.title()).isEqualTo(dossier.getTitle());
        assertThat(overview.date()).isEqualTo("2022-01-20");
        assertThat(overview.behind()).isEmpty();
        assertThat(overview.ledger().days()).isNotEmpty();
    }

    @Test
    void whatIsDoneIsNotDue() {
        assertThat(at(AFTER).due()).noneMatch(due -> due.kind() == EventKind.TALKS || due.kind() == EventKind.REPORT);
    }

    @Test
    void aMissedTalkIsDueAndItsPeopleAreBehind() {
        Talk talk = dossier.getTalks().stream()
                .filter(each -> Leadership.of(dossier).members().contains(each.getPartner()))
                .findFirst()
                .orElseThrow();
        talk.setHeldOn(null);
        LocalDate day = at(AFTER).date().minusDays(dossier.getProfile().getTalkEndDays());

        LocalDate before = day.minusDays(4);
        assertThat(Due.all(dossier, Timeline.of(dossier, before), before))
                .filteredOn(due -> due.kind() == EventKind.TALKS)
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.daysLeft()).isEqualTo(4);
                    assertThat(due.isOverdue()).isFalse();
                });

        Overview after = at(AFTER);
        assertThat(after.stage(Stage.TALKS).standing()).isEqualTo(Standing.OVERDUE);
        assertThat(after.stage(Stage.TALKS).day()).isEqualTo(day);
        assertThat(after.overdue()).isEqualTo(1);
        assertThat(after.due().getFirst().isOverdue()).isTrue();
        assertThat(after.behind())
                .containsExactlyInAnyOrder(
                        new Behind(talk.getInitiator(), 1, false, 0), new Behind(talk.getPartner(), 1, false, 0));
    }

    @Test
    void whoHasMostLeftToDoComesFirst() {
        Person second = Leadership.of(dossier).members().get(1);
        Person third = Leadership.of(dossier).members().get(2);
        dossier.getExaminations().stream()
                .filter(paper -> paper.getPerson() == second || paper.getPerson() == third)
                .forEach(paper -> paper.setState(ExaminationState.IN_REVIEW));
        Measure measure = dossier.getProblems().getFirst().getMeasures().getFirst();
        measure.setState(ProgressState.IN_PROGRESS);
        measure.setDeadline(AFTER.minusDays(1));
        measure.setLeader(third);

        assertThat(at(AFTER).behind()).containsExactly(new Behind(third, 0, true, 1), new Behind(second, 0, true, 0));
    }

    @Test
    void anOverdueMeasureIsDueAtItsProblem() {
        Measure measure = dossier.getProblems().getFirst().getMeasures().getFirst();
        measure.setState(ProgressState.NOT_STARTED);
        measure.setDeadline(AFTER.minusDays(3));

        Due due = at(AFTER).due().getFirst();
        assertThat(due.object()).isSameAs(measure);
        assertThat(due.title()).isEqualTo(dossier.getProblems().getFirst().getSummary());
        assertThat(due.daysLeft()).isEqualTo(-3);
        assertThat(at(AFTER).stage(Stage.RECTIFICATION).standing()).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void atMostThreeAreShownButAllOverdueAreCounted() {
        LocalDate late = LocalDate.of(2030, 1, 1);

        assertThat(at(late).due()).hasSize(Overview.MOST).allMatch(Due::isOverdue);
        assertThat(at(late).overdue()).isGreaterThan(Overview.MOST);
    }

    @Test
    void anEmptyDossierHasNothingButItsStages() {
        Overview empty =
                Overview.of(MeetingFactory.eINSTANCE.createDossier(), Counts.NONE, true, AFTER, none -> List.of());

        assertThat(empty.title()).isEmpty();
        assertThat(empty.date()).isNull();
        assertThat(empty.members()).isZero();
        assertThat(empty.due()).isEmpty();
        assertThat(empty.behind()).isEmpty();
        assertThat(empty.ledger().days()).isEmpty();
        assertThat(empty.stages())
                .hasSameSizeAs(Stage.values())
                .allMatch(state -> state.standing() == Standing.NOT_STARTED && state.day() == null);
    }

    @Test
    void whatSaysTheSameIsEqual() {
        Overview first = at(AFTER);
        assertThat(at(AFTER)).isEqualTo(first);

        dossier.getTalks().getFirst().setVenue("别处");
        assertThat(at(AFTER)).isEqualTo(first);
        assertThat(Overview.of(dossier, Counts.NONE.and(Severity.MUST), true, AFTER, none -> List.of()))
                .isNotEqualTo(first);
        assertThat(Overview.of(dossier, Counts.NONE, false, AFTER, none -> List.of()))
                .as("nothing found yet is not nothing found")
                .isNotEqualTo(first);
    }

    private Overview at(LocalDate today) {
        return Overview.of(dossier, Counts.NONE, true, today, none -> List.of());
    }
}
