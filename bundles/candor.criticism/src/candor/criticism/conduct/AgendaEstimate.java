// SPDX-License-Identifier: EPL-2.0
package candor.criticism.conduct;

import candor.model.meeting.AgendaItem;
import candor.model.meeting.AgendaKind;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.query.Leadership;

/**
 * Estimates how long an item of the agenda takes where nobody has entered it, from the minutes that the profile allows
 * for an examination and its criticisms (N22).
 */
public final class AgendaEstimate {

    private static final int SECONDS = 60;

    private AgendaEstimate() {}

    /** Minutes, 0 where nothing follows from the profile. */
    public static int minutes(Dossier dossier, AgendaItem item) {
        CampaignProfile profile = dossier.getProfile();
        if (item.getMinutes() > 0 || profile == null) {
            return item.getMinutes();
        }
        int members = Leadership.of(dossier).members().size();
        int examinations = item.getKind() == AgendaKind.PRINCIPAL_EXAMINATION
                        || item.getKind() == AgendaKind.INDIVIDUAL_EXAMINATION
                ? AgendaSpeakers.of(dossier, item).size()
                : 0;
        int criticisms = examinations * Math.max(0, members - 1);
        return examinations * profile.getExaminationMinutes()
                + Math.ceilDiv(criticisms * profile.getCriticismSeconds(), SECONDS);
    }
}
