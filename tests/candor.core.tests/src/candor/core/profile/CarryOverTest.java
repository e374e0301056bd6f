// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.sample.Samples;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.model.meeting.Dossier;
import candor.model.meeting.Measure;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.Person;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.Problem;
import candor.model.meeting.ProblemOrigin;
import candor.model.meeting.ProgressState;
import candor.model.query.Ledger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The year after the sample's. */
class CarryOverTest {

    @TempDir
    Path folder;

    private final MeetingStore store = new MeetingStore();
    private final DossierFactory factory = new DossierFactory(store);
    private DossierDocument last;
    private DossierDocument next;

    @BeforeEach
    void twoYears() throws Exception {
        last = Samples.open(store);
        next = factory.createFrom(ProfilesTest.builtIn("annual"), Year.of(2022), last);
    }

    @Test
    void organisationAndPeopleAreTheSame() {
        Dossier before = last.dossier();
        Dossier after = next.dossier();

        assertThat(after.getOrganization().getName())
                .isEqualTo(before.getOrganization().getName());
        assertThat(EcoreUtil.equals(after.getOrganizations(), before.getOrganizations()))
                .isTrue();
        assertThat(EcoreUtil.equals(after.getPersons(), before.getPersons())).isTrue();
        for (int i = 0; i < before.getPersons().size(); i++) {
            Person old = before.getPersons().get(i);
            Person same = after.getPersons().get(i);
            assertThat(next.id(same)).isEqualTo(last.id(old));
            assertThat(same.getBranch() == null ? null : next.id(same.getBranch()))
                    .isEqualTo(old.getBranch() == null ? null : last.id(old.getBranch()));
        }
    }

    @Test
    void lastYearsProblemsAreThoseOfThePreviousMeeting() {
        PreviousMeeting meeting = next.dossier().getPreviousMeetings().getFirst();

        assertThat(next.dossier().getPreviousMeetings()).hasSize(1);
        assertThat(meeting.getName()).isEqualTo("上一年度民主生活会");
        assertThat(meeting.getKind()).isEqualTo(MeetingKind.SPECIAL);
        assertThat(meeting.getYear()).isEqualTo(2021);
        assertThat(meeting.getHeldOn()).isEqualTo(last.dossier().getMeeting().getDate());
        assertThat(meeting.getProblems())
                .extracting(next::id)
                .containsAll(last.dossier().getProblems().stream().map(last::id).toList());
    }

    @Test
    void everyUnfinishedProblemIsCarriedOverAndNoOther() {
        List<Problem> unfinished = last.dossier().getProblems().stream()
                .filter(problem -> problem.getState() != ProgressState.DONE)
                .toList();
        List<Problem> carried = next.dossier().getProblems();

        assertThat(unfinished).isNotEmpty();
        assertThat(last.dossier().getProblems()).hasSizeGreaterThan(unfinished.size());
        assertThat(carried)
                .extracting(problem -> next.id(problem.getCarriedFrom()))
                .containsExactlyElementsOf(unfinished.stream().map(last::id).toList());
        assertThat(carried).extracting(Problem::getOrigin).containsOnly(ProblemOrigin.SPECIAL_MEETING);
        assertThat(carried)
                .extracting(next::id)
                .doesNotContainAnyElementsOf(unfinished.stream().map(last::id).toList());
        assertThat(Ledger.leftBehind(next.dossier())).isEmpty();
    }

    @Test
    void openMeasuresGoOnWithoutTheirHistory() {
        for (Problem problem : next.dossier().getProblems()) {
            assertThat(problem.getMeasures())
                    .as(problem.getSummary())
                    .hasSameSizeAs(problem.getCarriedFrom().getMeasures().stream()
                            .filter(measure -> measure.getState() != ProgressState.DONE)
                            .toList());
            for (Measure measure : problem.getMeasures()) {
                assertThat(measure.getText()).isNotBlank();
                assertThat(measure.getEntries()).isEmpty();
                assertThat(measure.getMilestones()).allMatch(milestone -> milestone.getReachedOn() == null);
                assertThat(measure.getLeader()).isNotNull().isIn(next.dossier().getPersons());
            }
        }
        assertThat(next.dossier().getProblems())
                .anyMatch(problem -> !problem.getMeasures().isEmpty());
    }

    @Test
    void whatLastYearHadForgottenIsTakenUpAgain() {
        Problem forgotten = last.dossier().getProblems().stream()
                .filter(problem -> problem.getCarriedFrom() != null)
                .findFirst()
                .orElseThrow()
                .getCarriedFrom();
        last.dossier().getProblems().removeIf(problem -> problem.getCarriedFrom() == forgotten);
        String id = last.id(forgotten);

        DossierDocument again = factory.createFrom(ProfilesTest.builtIn("annual"), Year.of(2022), last);

        assertThat(again.dossier().getProblems())
                .extracting(problem -> again.id(problem.getCarriedFrom()))
                .contains(id);
    }

    /** What is the same every year is not typed again. */
    @Test
    void theMeetingIsPreparedAsLastYears() {
        Dossier dossier = factory.createFrom(last).dossier();
        Meeting before = last.dossier().getMeeting();
        Meeting meeting = dossier.getMeeting();

        assertThat(meeting.getHost().getName()).isEqualTo(before.getHost().getName());
        assertThat(dossier.getPersons()).contains(meeting.getHost());
        assertThat(meeting.getVenue()).isEqualTo(before.getVenue());
        assertThat(meeting.getParticipantGroups()).hasSameSizeAs(before.getParticipantGroups());
        assertThat(meeting.getMatters()).hasSameSizeAs(before.getMatters());
        assertThat(meeting.getAgenda())
                .extracting(item ->
                        item.getSpeaker() == null ? "" : item.getSpeaker().getName())
                .containsExactlyElementsOf(before.getAgenda().stream()
                        .map(item -> item.getSpeaker() == null
                                ? ""
                                : item.getSpeaker().getName())
                        .toList());
        assertThat(meeting.getRequest().getCopies())
                .isSubsetOf(dossier.getOrganizations())
                .hasSameSizeAs(before.getRequest().getCopies());
        assertThat(meeting.getNotice().getIssuers()).isNotEmpty();
        assertThat(meeting.getDate()).as("new every year").isNull();
        assertThat(meeting.getRequest().getNumber()).isNull();
        assertThat(meeting.getRequest().getDate()).isNull();
    }

    @Test
    void whatTheNewCampaignSaysItselfIsNotReplaced() {
        Dossier dossier = factory.createFrom(last).dossier();
        Meeting meeting = dossier.getMeeting();
        Person other = dossier.getPersons().getLast();
        meeting.setHost(other);
        meeting.getRequest().getCopies().clear();

        new Customs(Map.of()).follow(last.dossier(), dossier);

        assertThat(meeting.getHost()).isSameAs(other);
        assertThat(meeting.getRequest().getCopies()).isEmpty();
    }

    @Test
    void lastYearStaysAsItWasAndTheNewDossierStandsAlone() throws Exception {
        Path file = folder.resolve("next.meeting");

        store.save(next, file);

        assertThat(EcoreUtil.equals(last.dossier(), Samples.open(store).dossier()))
                .isTrue();
        assertThat(EcoreUtil.equals(store.open(file).dossier(), next.dossier())).isTrue();
        assertThat(next.dossier().getAttachments()).isEmpty();
        assertThat(next.dossier().getTitle()).isEqualTo("2022年度民主生活会");
    }

    /** A problem that nobody finishes is the same one in every year's ledger, and each year knows the one before. */
    @Test
    void aProblemIsFollowedThroughFiveYears() throws Exception {
        DossierDocument year = next;
        for (int i = 0; i < 3; i++) {
            year = factory.createFrom(year);
        }
        Path file = folder.resolve("fifth.meeting");
        store.save(year, file);

        Dossier fifth = store.open(file).dossier();

        assertThat(fifth.getYear()).isEqualTo(2025);
        assertThat(fifth.getProblems()).isNotEmpty();
        for (Problem problem : fifth.getProblems()) {
            List<Problem> chain = Ledger.chain(problem);
            assertThat(chain).hasSizeGreaterThanOrEqualTo(5);
            assertThat(chain.subList(0, 5)).extracting(Problem::getSummary).containsOnly(problem.getSummary());
            assertThat(chain)
                    .extracting(one -> one.eContainer().eClass().getName() + year(one))
                    .startsWith("Dossier2025", "PreviousMeeting2024", "PreviousMeeting2023", "PreviousMeeting2022");
        }
        assertThat(fifth.getPreviousMeetings()).hasSize(1);
        assertThat(Ledger.leftBehind(fifth)).isEmpty();
    }

    private static int year(Problem problem) {
        return problem.eContainer() instanceof PreviousMeeting meeting
                ? meeting.getYear()
                : ((Dossier) problem.eContainer()).getYear();
    }

    @Test
    void whatWasClosedDoesNotComeBackWhateverItsState() {
        Problem open = last.dossier().getProblems().stream()
                .filter(problem -> problem.getState() == ProgressState.LONG_TERM)
                .findFirst()
                .orElseThrow();
        open.setClosure(MeetingFactory.eINSTANCE.createClosure());
        open.getClosure().setDate(LocalDate.of(2022, 11, 30));

        DossierDocument again = factory.createFrom(ProfilesTest.builtIn("annual"), Year.of(2022), last);

        assertThat(again.dossier().getProblems())
                .extracting(problem -> again.id(problem.getCarriedFrom()))
                .isNotEmpty()
                .doesNotContain(last.id(open));
    }
}
