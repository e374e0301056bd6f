// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.CampaignProfile;
import candor.model.meeting.PlanPart;
import candor.model.meeting.PlanPartKind;
import candor.model.query.PlanOutline;
import candor.testing.Bot;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sections of the plan in the form of the profile. */
@ExtendWith(DesktopExtension.class)
class PlanPartActsTest {

    @Test
    void anOldDossierGetsTheUsualSectionsAtAButton(Desktop desktop) {
        DossierSession session = desktop.openSample();
        CampaignProfile profile = session.dossier().getProfile();
        desktop.act(() -> profile.getParts().clear());
        desktop.open(session, Place.of(profile));
        Bot bot = desktop.bot();
        bot.settle();
        bot.buttonWithId("CampaignProfile.parts/usual").click();
        bot.settle();
        assertThat(profile.getParts())
                .extracting(PlanPart::getKind)
                .containsExactlyElementsOf(
                        PlanOutline.usual().stream().map(PlanPart::getKind).toList())
                .startsWith(PlanPartKind.THEME);
        assertThat(bot.buttonWithId("CampaignProfile.parts/usual").isEnabled())
                .as("there is an arrangement now")
                .isFalse();
        desktop.undo();
        assertThat(profile.getParts()).isEmpty();
    }
}
