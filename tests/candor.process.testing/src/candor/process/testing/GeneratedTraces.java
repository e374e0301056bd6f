// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static candor.process.testing.GeneratedDossiers.FACTORY;

import candor.model.meeting.Aspect;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.TypicalCase;

/** What a meeting leaves in a dossier, from the first opinion to the archive: one of everything, of two people. */
final class GeneratedTraces {

    private GeneratedTraces() {}

    static void leave(Dossier dossier) {
        CampaignProfile campaign = dossier.getProfile();
        if (campaign.getAspects().isEmpty()) {
            Aspect aspect = FACTORY.createAspect();
            aspect.setTitle("锤炼党性方面");
            aspect.setKeyword("锤炼党性");
            aspect.setVerified(true);
            campaign.getAspects().add(aspect);
        }
        TypicalCase typical = FACTORY.createTypicalCase();
        typical.setTitle("河道整治弄虚作假案例");
        campaign.getCases().add(typical);
        new GeneratedPreparation(dossier).leave();
        new GeneratedCourse(dossier).leave();
        new GeneratedAftermath(dossier).leave();
    }

    static Aspect aspect(Dossier dossier) {
        return dossier.getProfile().getAspects().getFirst();
    }
}
