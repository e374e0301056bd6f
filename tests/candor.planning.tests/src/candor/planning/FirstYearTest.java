// SPDX-License-Identifier: EPL-2.0
package candor.planning;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.profile.DossierFactory;
import candor.core.profile.ShippedProfiles;
import candor.core.rules.Finding;
import candor.core.rules.LiveCheck;
import candor.core.rules.QuickFix;
import candor.core.store.MeetingStore;
import candor.export.document.Audience;
import candor.export.document.DocumentException;
import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.PreviousMeeting;
import candor.planning.rules.YearlyRule;
import candor.process.agenda.UsualAgenda;
import candor.process.testing.BundleDocuments;
import candor.process.testing.BundleRules;
import candor.process.testing.FlowText;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;

/** A body that was founded this year: nothing asks it for last year's meeting, and its plan reports on none. */
class FirstYearTest {

    private static final BundleRules RULES = new BundleRules("candor.planning", YearlyRule.class);
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);

    private static final List<String> OF_LAST_YEAR = List.of("N01", "MSH-P05");

    @Test
    void oneQuickFixSaysItAndTakesOutWhatTheCampaignProvided() throws DocumentException {
        Dossier dossier = new DossierFactory(new MeetingStore())
                .create(new ShippedProfiles.Annual(), Year.of(2025))
                .dossier();
        assertThat(plan(dossier)).contains("通报上一年度民主生活会整改措施落实情况", "旧账");
        List<Finding> before = ofLastYear(dossier);
        assertThat(before).hasSize(1);

        QuickFix fix = before.getFirst().fixes().getLast();
        EditingDomain domain =
                new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
        domain.getCommandStack().execute(fix.command(domain));
        assertThat(dossier.isFirstYear()).isTrue();
        assertThat(ofLastYear(dossier)).isEmpty();
        assertThat(plan(dossier)).doesNotContain("上一年度", "旧账", "有关专题");
        assertThat(UsualAgenda.items(dossier))
                .extracting(AgendaItem::getKind)
                .doesNotContain(AgendaKind.LAST_RECTIFICATION);

        domain.getCommandStack().undo();
        assertThat(ofLastYear(dossier)).hasToString(before.toString());
    }

    @Test
    void aSpecialMeetingSinceIsReportedOn() throws DocumentException {
        Dossier dossier = BundleDocuments.sample();
        dossier.setFirstYear(true);
        dossier.getPreviousMeetings().removeFirst();
        assertThat(ofLastYear(dossier)).isEmpty();
        assertThat(plan(dossier))
                .contains("通报巡察整改专题民主生活会整改措施落实情况", "以及有关专题民主生活会尚未完成的整改问题")
                .doesNotContain("上一年度");
        assertThat(UsualAgenda.items(dossier)).extracting(AgendaItem::getKind).contains(AgendaKind.LAST_RECTIFICATION);
    }

    @Test
    void whatIsSaidAndOfferedFollowsWhatIsKnownOfEarlierMeetings() {
        Dossier dossier = BundleDocuments.sample();
        PreviousMeeting earlier = MeetingFactory.eINSTANCE.createPreviousMeeting();
        dossier.getPreviousMeetings().clear();
        dossier.getPreviousMeetings().add(earlier);
        LiveCheck check = RULES.registry().watch(dossier, BundleRules.on(TODAY), edit -> {});
        assertThat(yearly(check).fixes()).hasSize(2);
        earlier.getProblems().add(MeetingFactory.eINSTANCE.createProblem());
        assertThat(yearly(check).fixes())
                .as("there was one, as it has problems")
                .hasSize(1);

        dossier.setFirstYear(true);
        earlier.setKind(MeetingKind.ANNUAL);
        earlier.setYear(dossier.getYear() - 1);
        yearly(check);
        earlier.setName("去年的会");
        assertThat(yearly(check).message(Locale.SIMPLIFIED_CHINESE)).contains("去年的会");
        check.dispose();
    }

    private static Finding yearly(LiveCheck check) {
        return check.findings().stream()
                .filter(finding -> finding.rule() instanceof YearlyRule)
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> ofLastYear(Dossier dossier) {
        return RULES.check(dossier, TODAY).stream()
                .filter(finding -> OF_LAST_YEAR.contains(finding.rule().info().id()))
                .toList();
    }

    private static String plan(Dossier dossier) throws DocumentException {
        return FlowText.of(ShippedDocuments.OWN
                .type("plan")
                .create(dossier, Audience.SUPERIOR, Locale.SIMPLIFIED_CHINESE)
                .document());
    }
}
