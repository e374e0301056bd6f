// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import candor.model.meeting.Aspect;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Phrase;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.StudyMaterial;
import candor.model.meeting.TypicalCase;
import candor.model.query.MeetingWords;
import candor.model.query.OwnDossier;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Features that papers do not print as they stand, whatever template asks for them.
 *
 * <ul>
 *   <li>A wording that nobody has compared with the notice yet has 待核 behind it and is reported like a gap: titles and key words of
 *       aspects, phrases, cases; a theme that has the mark in its text is reported, too;
 *   <li>the topic of a campaign is missing where it says no more than the year;
 *   <li>names of meetings and requirements say 组织生活会 in the dossier of a branch.
 * </ul>
 */
public final class PrintedValues {

    /** A text that already shows that something is missing. */
    private static final Pattern GAP = Pattern.compile("[XxＸ×]+|【[^【】]*】");

    private static final Map<EStructuralFeature, Function<EObject, Object>> VALUES = Map.of(
            Literals.ASPECT__TITLE, o -> unverified(o, ((Aspect) o).getTitle()),
            Literals.ASPECT__KEYWORD, o -> unverified(o, ((Aspect) o).getKeyword()),
            Literals.PHRASE__TEXT,
                    o -> marked(
                            adapt(o, ((Phrase) o).getText()),
                            ((Phrase) o).isUnconfirmed(),
                            o,
                            Literals.PHRASE__UNCONFIRMED),
            Literals.TYPICAL_CASE__TITLE,
                    o -> marked(
                            ((TypicalCase) o).getTitle(),
                            ((TypicalCase) o).isUnconfirmed(),
                            o,
                            Literals.TYPICAL_CASE__UNCONFIRMED),
            Literals.CAMPAIGN_PROFILE__TOPIC,
                    o -> MeetingWords.topic((CampaignProfile) o).orElse(null),
            Literals.CAMPAIGN_PROFILE__MEETING_NAME, o -> adapt(o, ((CampaignProfile) o).getMeetingName()),
            Literals.MEETING__THEME, o -> theme(((Meeting) o).getTheme()),
            Literals.PREVIOUS_MEETING__NAME, o -> adapt(o, ((PreviousMeeting) o).getName()),
            Literals.STUDY_MATERIAL__TITLE, o -> title((StudyMaterial) o),
            Literals.LETTER__TITLE, o -> title((Letter) o));

    private PrintedValues() {}

    /** The value of a feature as papers print it; for most features the value itself. */
    public static Object of(EObject object, EStructuralFeature feature) {
        Function<EObject, Object> value = VALUES.get(feature);
        return value == null ? object.eGet(feature) : value.apply(object);
    }

    private static Object unverified(EObject aspect, String text) {
        return marked(text, !((Aspect) aspect).isVerified(), aspect, Literals.ASPECT__VERIFIED);
    }

    /** @param confirmed the field that says whether somebody has compared the text with the notice */
    private static Object marked(String text, boolean doubtful, EObject object, EStructuralFeature confirmed) {
        if (text == null || text.isBlank()) {
            return text;
        }
        if (GAP.matcher(text).matches()) {
            return new Incomplete(text);
        }
        return doubtful ? new Incomplete(text + MeetingWords.unconfirmed(), object, confirmed) : text;
    }

    /** A theme has no field that says it is confirmed: the mark stands in its text. */
    private static Object theme(String text) {
        return text != null && text.contains(MeetingWords.unconfirmed()) ? new Incomplete(text) : text;
    }

    private static String adapt(EObject object, String text) {
        return text == null ? null : MeetingWords.of(OwnDossier.of(object)).adapt(text);
    }

    private static String title(StudyMaterial reading) {
        return reading.isBookTitle() ? reading.getTitle() : adapt(reading, reading.getTitle());
    }

    /** The title of a letter that nobody has registered yet is only what the campaign proposes. */
    private static String title(Letter letter) {
        boolean registered = !letter.getIssuers().isEmpty() || letter.getNumber() != null;
        return registered ? letter.getTitle() : adapt(letter, letter.getTitle());
    }
}
