// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import candor.model.meeting.AgendaItem;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.LetterDirection;
import candor.model.meeting.LetterKind;
import candor.model.meeting.LetterState;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Person;
import candor.model.meeting.Phrase;
import candor.model.meeting.PlanState;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.TypicalCase;
import candor.model.query.MeetingWords;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a dossier has of its campaign: the profile with everything in it, the kind and theme of the meeting, the order of its agenda, the
 * names of the papers and meetings it starts from. No person, no organisation, no letter and no entry comes along, so that it can be given
 * to others.
 */
public final class Campaign {

    private Campaign() {}

    /** A dossier that holds the campaign of another one and nothing else; it belongs to no document. */
    public static Dossier of(Dossier dossier) {
        Dossier campaign = MeetingFactory.eINSTANCE.createDossier();
        CampaignProfile profile = dossier.getProfile();
        campaign.setProfile(
                profile == null ? MeetingFactory.eINSTANCE.createCampaignProfile() : EcoreUtil.copy(profile));
        campaign.setYear(dossier.getYear());
        String name = campaign.getProfile().getMeetingName();
        campaign.setTitle(dossier.getOrganization() == null && dossier.getTitle() != null ? dossier.getTitle() : name);
        Meeting meeting = dossier.getMeeting();
        Letter notice = letter(campaign, LetterDirection.INCOMING, LetterKind.NOTICE);
        notice.setState(LetterState.RECEIVED);
        Letter request = letter(campaign, LetterDirection.OUTGOING, LetterKind.REQUEST);
        request.getBasis().add(notice);
        campaign.setMeeting(meeting(meeting, dossier));
        campaign.getMeeting().setNotice(notice);
        campaign.getMeeting().setRequest(request);
        if (meeting != null && meeting.getNotice() != null) {
            notice.setTitle(meeting.getNotice().getTitle());
        }
        if (meeting != null && meeting.getRequest() != null) {
            request.setTitle(meeting.getRequest().getTitle());
        }
        dossier.getPreviousMeetings().stream().map(PreviousMeeting::getName).forEach(past -> {
            PreviousMeeting previous = MeetingFactory.eINSTANCE.createPreviousMeeting();
            previous.setName(past);
            campaign.getPreviousMeetings().add(previous);
        });
        return campaign;
    }

    /** How many wordings of a campaign nobody has compared with the notice yet: aspects, phrases, cases, and the theme. */
    public static int unconfirmed(Dossier campaign) {
        CampaignProfile profile = campaign.getProfile();
        if (profile == null) {
            return 0;
        }
        String theme =
                campaign.getMeeting() == null ? null : campaign.getMeeting().getTheme();
        return (int) (profile.getAspects().stream()
                        .filter(aspect -> !aspect.isVerified())
                        .count()
                + profile.getPhrases().stream().filter(Phrase::isUnconfirmed).count()
                + profile.getCases().stream().filter(TypicalCase::isUnconfirmed).count()
                + (theme != null && theme.contains(MeetingWords.unconfirmed()) ? 1 : 0));
    }

    private static Letter letter(Dossier campaign, LetterDirection direction, LetterKind kind) {
        Letter letter = MeetingFactory.eINSTANCE.createLetter();
        letter.setDirection(direction);
        letter.setKind(kind);
        campaign.getLetters().add(letter);
        return letter;
    }

    private static Meeting meeting(Meeting from, Dossier dossier) {
        Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
        meeting.setPlanState(PlanState.SUBMISSION);
        if (from == null) {
            return meeting;
        }
        meeting.setKind(from.getKind());
        meeting.setTheme(from.getTheme());
        for (AgendaItem item : from.getAgenda()) {
            AgendaItem copy = MeetingFactory.eINSTANCE.createAgendaItem();
            copy.setKind(item.getKind());
            copy.setMinutes(item.getMinutes());
            if (item.getTitle() != null && !namesSomebody(item.getTitle(), dossier)) {
                copy.setTitle(item.getTitle());
            }
            meeting.getAgenda().add(copy);
        }
        return meeting;
    }

    private static boolean namesSomebody(String text, Dossier dossier) {
        return dossier.getPersons().stream()
                .map(Person::getName)
                .filter(Objects::nonNull)
                .anyMatch(name -> !name.isBlank() && text.contains(name));
    }
}
