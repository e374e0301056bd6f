// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import static candor.model.meeting.MeetingPackage.Literals.MEETING__DATE;
import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Finding;
import candor.core.rules.RuleRegistry;
import candor.model.meeting.DayCounting;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Weekday;
import candor.process.testing.InnocentContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes close to breaking a rule and does not, and what depends on the day. */
class InnocentTest extends InnocentContract {

    private static final Dossier SAMPLE = PlanningRules.sample();
    private static final RuleRegistry REGISTRY = PlanningRules.registry();

    private Dossier dossier;

    @BeforeEach
    void takeTheSample() {
        dossier = EcoreUtil.copy(SAMPLE);
    }

    InnocentTest() {
        super(PlanningRules.OWN, PlanningInnocentChanges.all());
    }

    /** docs/domain.md §3.2: a request of 5 January 2022 with ten days leaves 20 January as the first Thursday. */
    @ParameterizedTest
    @CsvSource({
        "10, THURSDAY, 2022-01-20",
        "16, THURSDAY, 2022-01-27",
        "23, THURSDAY, 2022-02-10",
        "10, SATURDAY, 2022-01-15",
        "3, FRIDAY, 2022-01-14",
    })
    void theEarliestDayForAWeekdayIsOffered(int leadDays, Weekday weekday, LocalDate expected) {
        dossier.getProfile().setLeadDays(leadDays);
        dossier.getMeeting().setDate(null);
        dossier.getMeeting().setPlannedWeekday(weekday);
        Finding finding = of("MSH-D02", PlanningRules.AFTERWARDS).getFirst();
        assertThat(finding.feature()).isSameAs(MEETING__DATE);
        run(finding);
        assertThat(dossier.getMeeting().getDate()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "CALENDAR_AFTER, 2022-02-04, 2022-02-05",
        "CALENDAR_INCLUSIVE, 2022-02-03, 2022-02-04",
        "WORKING_AFTER, 2022-02-15, 2022-02-16",
    })
    void theReportIsDueAsTheProfileCounts(DayCounting counting, LocalDate inTime, LocalDate late) {
        dossier.getProfile().setDayCounting(counting);
        dossier.getSubmissions().get(1).setSubmittedOn(null);
        dossier.getSubmissions().get(1).setDueOn(null);
        assertThat(of("MSH-D04", inTime)).isEmpty();
        assertThat(of("MSH-D04", late)).singleElement().satisfies(f -> assertThat(f.message(Locale.SIMPLIFIED_CHINESE))
                .contains("已过1天"));
    }

    @ParameterizedTest
    @CsvSource({"15, 2022-02-04, 0", "15, 2022-02-05, 1", "7, 2022-01-28, 1"})
    void theCircularIsDueAsTheProfileSays(int days, LocalDate today, int findings) {
        dossier.getProfile().setCircularDays(days);
        dossier.getCirculars().clear();
        assertThat(of("MSH-P13", today)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"5, 2022-01-15, 0", "5, 2022-01-16, 1", "3, 2022-01-16, 0"})
    void talksAreDueBeforeTheMeeting(int days, LocalDate today, int findings) {
        dossier.getProfile().setTalkEndDays(days);
        dossier.getTalks().getFirst().setHeldOn(null);
        assertThat(of("N15", today)).hasSize(findings);
    }

    @Test
    void anEmptyDossierIsToldWhatToBeginWith() {
        Dossier empty = MeetingFactory.eINSTANCE.createDossier();
        assertThat(REGISTRY.check(empty, PlanningRules.on(PlanningRules.AFTERWARDS)))
                .extracting(f -> f.rule().info().id())
                .containsOnly("MSH-S07");
    }

    private List<Finding> of(String rule, LocalDate day) {
        return of(rule, dossier, day);
    }

    private static void run(Finding finding) {
        EditingDomain domain =
                new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
        domain.getCommandStack().execute(finding.fixes().getFirst().command(domain));
    }
}
