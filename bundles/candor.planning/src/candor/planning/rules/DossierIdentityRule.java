// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.QuickFix;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.query.BodyKinds;
import candor.model.query.LetterNumber;
import candor.model.query.MeetingWords;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.ShownNames;
import candor.process.text.WrittenYears;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;

/** MSH-A09: the year, the name of the meeting, its kind and the notice it rests on say the same; a number is of the year of its letter. */
@Component(service = Rule.class)
public final class DossierIdentityRule extends ModelRule<Dossier> {

    /** The topic in a name: what stands behind the body, the year or the beginning of a title. */
    private static final Pattern TOPIC =
            Pattern.compile("(?:党组|党委|工委|支部|总支|常委会|纪委|年度?|^关于(?:召开|开好|做好))([^，。；《》0-9]{2,20}?)专题(?:民主|组织)生活会");

    public DossierIdentityRule() {
        super(
                Dossier.class,
                new RuleInfo("MSH-A09", Severity.MUST, Rank.PRACTICE, RuleSources.CUSTOM),
                Scope.of(Literals.DOSSIER)
                        .own(Literals.DOSSIER__TITLE, Literals.DOSSIER__YEAR)
                        .anywhere(Reads.WORDS)
                        .anywhere(
                                Literals.CAMPAIGN_PROFILE__YEAR,
                                Literals.CAMPAIGN_PROFILE__TOPIC,
                                Literals.MEETING__NOTICE,
                                Literals.DOSSIER__LETTERS,
                                Literals.LETTER__TITLE,
                                Literals.LETTER__NUMBER,
                                Literals.LETTER__DATE));
    }

    @Override
    protected void check(Dossier dossier, RuleContext context, Findings findings) {
        int year = dossier.getYear();
        CampaignProfile profile = dossier.getProfile();
        Meeting meeting = dossier.getMeeting();
        checkYear(dossier, Literals.DOSSIER__TITLE, dossier.getTitle(), year, findings);
        checkTopic(dossier, Literals.DOSSIER__TITLE, dossier.getTitle(), profile, findings);
        dossier.getLetters().forEach(letter -> checkNumber(letter, findings));
        if (profile != null) {
            checkTopic(
                    profile,
                    Literals.CAMPAIGN_PROFILE__MEETING_NAME,
                    "年" + profile.getMeetingName(),
                    profile,
                    findings);
            checkYear(profile, Literals.CAMPAIGN_PROFILE__MEETING_NAME, profile.getMeetingName(), year, findings);
            if (year > 0 && profile.getYear() > 0 && profile.getYear() != year) {
                findings.add(
                        profile,
                        Literals.CAMPAIGN_PROFILE__YEAR,
                        text("campaign", profile.getYear(), year),
                        QuickFix.set(text("fix.year", year), profile, Literals.CAMPAIGN_PROFILE__YEAR, year));
            }
        }
        if (meeting != null) {
            checkKind(dossier, meeting, findings);
            checkNotice(dossier, profile, meeting.getNotice(), findings);
        }
    }

    /** A year without 度 may be the one in which the meeting is held, which is the next one for most. */
    private void checkYear(EObject object, EStructuralFeature feature, String said, int year, Findings findings) {
        boolean other = WrittenYears.of(said).stream()
                .filter(WrittenYears.Written::ofMeeting)
                .anyMatch(written -> written.year() != year && (written.whole() || written.year() != year + 1));
        if (year > 0 && other) {
            findings.add(object, feature, text("year", said, year));
        }
    }

    private void checkTopic(
            EObject object, EStructuralFeature feature, String said, CampaignProfile profile, Findings findings) {
        Optional<String> topic = MeetingWords.topic(profile);
        Matcher named = TOPIC.matcher(said == null ? "" : said);
        if (topic.isPresent() && named.find() && !akin(named.group(1), topic.get())) {
            findings.add(object, feature, text("topic", named.group(1), topic.get()));
        }
    }

    private static boolean akin(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    private void checkNumber(Letter letter, Findings findings) {
        if (letter.getDate() != null) {
            LetterNumber.parse(letter.getNumber())
                    .filter(number -> number.year() != letter.getDate().getYear())
                    .ifPresent(number -> findings.add(
                            Severity.SHOULD,
                            letter,
                            Literals.LETTER__NUMBER,
                            text("number", letter.getNumber(), letter.getDate())));
        }
    }

    private void checkKind(Dossier dossier, Meeting meeting, Findings findings) {
        boolean branch = BodyKinds.isBranch(BodyKinds.of(dossier.getOrganization()));
        boolean life = meeting.getKind() == MeetingKind.ORGANIZATION_LIFE;
        if (dossier.getOrganization() != null && branch && !life) {
            findings.add(
                    Severity.SHOULD,
                    meeting,
                    Literals.MEETING__KIND,
                    text("branch"),
                    QuickFix.set(text("fix.branch"), meeting, Literals.MEETING__KIND, MeetingKind.ORGANIZATION_LIFE));
        } else if (dossier.getOrganization() != null && !branch && life) {
            findings.add(meeting, Literals.MEETING__KIND, text("team"));
        }
    }

    private void checkNotice(Dossier dossier, CampaignProfile profile, Letter notice, Findings findings) {
        String title = notice == null || notice.getTitle() == null ? "" : notice.getTitle();
        if (title.isEmpty()) {
            return;
        }
        int year = dossier.getYear();
        checkYear(notice, Literals.LETTER__TITLE, title, year, findings);
        LocalDate date = notice.getDate();
        if (year > 0 && date != null && date.getYear() != year && date.getYear() != year + 1) {
            findings.add(notice, Literals.LETTER__DATE, text("noticeDate", date, year));
        }
        MeetingWords words = MeetingWords.of(dossier);
        boolean otherMeeting = !title.contains(words.get("meeting")) && title.contains(words.other("meeting"));
        boolean otherTopic = MeetingWords.topic(profile)
                .filter(topic -> title.contains(words.meeting()) && words.isSpecial() && !title.contains(topic))
                .isPresent();
        if (otherMeeting || otherTopic) {
            findings.add(
                    notice,
                    Literals.LETTER__TITLE,
                    text(
                            "notice",
                            title,
                            profile == null ? words.meeting() : ShownNames.of(words.adapt(profile.getMeetingName()))));
        }
    }
}
