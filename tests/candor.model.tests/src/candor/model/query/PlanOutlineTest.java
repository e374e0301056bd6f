// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.Dossiers;
import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.OrganizationKind;
import candor.model.meeting.PlanPart;
import candor.model.meeting.PlanPartKind;
import org.junit.jupiter.api.Test;

class PlanOutlineTest {

    private final Dossier dossier = Dossiers.sample();
    private final CampaignProfile profile = dossier.getProfile();

    @Test
    void theUsualSectionsAreAllButOnesOwn() {
        assertThat(PlanOutline.usual())
                .extracting(PlanPart::getKind)
                .contains(PlanPartKind.THEME, PlanPartKind.MATTERS)
                .doesNotContain(PlanPartKind.OWN);
        profile.getParts().clear();
        assertThat(PlanOutline.of(dossier).has(PlanPartKind.THEME)).isTrue();
        assertThat(PlanOutline.of(dossier).has(PlanPartKind.OWN)).isFalse();
    }

    @Test
    void theProfileSaysWhichSectionsArePrintedInWhatOrder() {
        profile.getParts().clear();
        part(PlanPartKind.PLACE, true);
        part(PlanPartKind.TIME, false);
        part(PlanPartKind.THEME, true);
        assertThat(PlanOutline.of(dossier).sections())
                .extracting(PlanPart::getKind)
                .containsExactly(PlanPartKind.PLACE, PlanPartKind.THEME);
    }

    @Test
    void casesAreLeftOutWhereTheSuperiorGaveNone() {
        profile.getParts().clear();
        profile.getCases().clear();
        assertThat(PlanOutline.of(dossier).has(PlanPartKind.CASES)).isFalse();
        profile.getCases().add(MeetingFactory.eINSTANCE.createTypicalCase());
        assertThat(PlanOutline.of(dossier).has(PlanPartKind.CASES)).isTrue();
    }

    @Test
    void aReviewIsThereForABranchAndWhereTheAgendaHasOne() {
        profile.getParts().clear();
        dossier.getMeeting().getAgenda().clear();
        assertThat(PlanOutline.of(dossier).has(PlanPartKind.REVIEW)).isFalse();
        AgendaItem item = MeetingFactory.eINSTANCE.createAgendaItem();
        item.setKind(AgendaKind.REVIEW);
        dossier.getMeeting().getAgenda().add(item);
        assertThat(PlanOutline.of(dossier).has(PlanPartKind.REVIEW)).isTrue();
        dossier.getMeeting().getAgenda().clear();
        dossier.getOrganization().setKind(OrganizationKind.PARTY_BRANCH);
        assertThat(PlanOutline.of(dossier).has(PlanPartKind.REVIEW)).isTrue();
    }

    @Test
    void stepsStandBelowTheirHeadingWhereThereIsOne() {
        profile.getParts().clear();
        PlanPart steps = part(PlanPartKind.STEPS, true);
        PlanPart study = part(PlanPartKind.STUDY, true);
        PlanPart theme = part(PlanPartKind.THEME, true);
        assertThat(PlanOutline.depth(study)).isEqualTo(2);
        assertThat(PlanOutline.depth(steps)).isEqualTo(1);
        assertThat(PlanOutline.depth(theme)).isEqualTo(1);
        steps.setPrinted(false);
        assertThat(PlanOutline.depth(study)).isEqualTo(1);
        study.setLevel(2);
        assertThat(PlanOutline.depth(study)).isEqualTo(2);
        study.setLevel(1);
        assertThat(PlanOutline.depth(study)).isEqualTo(1);
        study.setLevel(7);
        assertThat(PlanOutline.depth(study)).as("there are two levels").isEqualTo(2);
    }

    private PlanPart part(PlanPartKind kind, boolean printed) {
        PlanPart part = MeetingFactory.eINSTANCE.createPlanPart();
        part.setKind(kind);
        part.setPrinted(printed);
        profile.getParts().add(part);
        return part;
    }
}
