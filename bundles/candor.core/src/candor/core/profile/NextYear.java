// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.PlanPart;
import candor.model.query.PlanOutline;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes this year's campaign from last year's: what the office arranged stays; what the yearly notice says has to be
 * confirmed or entered again.
 */
final class NextYear {

    private NextYear() {}

    /** The campaign of a dossier, one year on. */
    static Dossier of(Dossier last) {
        Dossier next = Campaign.of(last);
        int before = last.getYear();
        CampaignProfile profile = next.getProfile();
        profile.setYear(before + 1);
        next.setYear(before + 1);
        profile.setMeetingName(on(profile.getMeetingName(), before));
        profile.setIdentifier(on(profile.getIdentifier(), before));
        next.setTitle(on(profile.getMeetingName(), before));
        profile.getAspects().forEach(aspect -> aspect.setVerified(false));
        profile.getCases().clear();
        profile.getHolidays().clear();
        profile.setArchiveDue(null);
        next.getMeeting().setTheme(null);
        next.getLetters().forEach(letter -> letter.setTitle(on(letter.getTitle(), before)));
        while (next.getPreviousMeetings().size() > 1) {
            next.getPreviousMeetings().removeLast();
        }
        return next;
    }

    /** Takes over how last year's plan was arranged, where it was and this year's campaign has no arrangement of its own. */
    static void arrange(CampaignProfile next, CampaignProfile last) {
        if (last != null && !last.getParts().isEmpty() && !isUsual(last.getParts()) && isUsual(next.getParts())) {
            next.getParts().clear();
            next.getParts().addAll(EcoreUtil.copyAll(last.getParts()));
        }
    }

    private static boolean isUsual(List<PlanPart> parts) {
        return parts.isEmpty() || EcoreUtil.equals(parts, PlanOutline.usual());
    }

    private static String on(String text, int year) {
        return text == null || year <= 0 ? text : text.replace(String.valueOf(year), String.valueOf(year + 1));
    }
}
