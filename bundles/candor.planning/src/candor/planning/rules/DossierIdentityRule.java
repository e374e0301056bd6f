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
import candor.model.query.MeetingWords;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.ShownNames;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;

/** MSH-A09: the year, the name of the meeting, its kind and the notice it rests on say the same. */
@Component(service = Rule.class)
public final class DossierIdentityRule extends ModelRule<Dossier> {

    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年度");

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
                                Literals.LETTER__TITLE));
    }

    @Override
    protected void check(Dossier dossier, RuleContext context, Findings findings) {
        int year = dossier.getYear();
        CampaignProfile profile = dossier.getProfile();
        Meeting meeting = dossier.getMeeting();
        checkYear(dossier, Literals.DOSSIER__TITLE, dossier.getTitle(), year, findings);
        if (profile != null) {
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

    private void checkYear(EObject object, EStructuralFeature feature, String said, int year, Findings findings) {
        Matcher matcher = YEAR.matcher(said == null ? "" : said);
        if (year > 0 && matcher.find() && Integer.parseInt(matcher.group(1)) != year) {
            findings.add(object, feature, text("year", said, year));
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
        checkYear(notice, Literals.LETTER__TITLE, title, dossier.getYear(), findings);
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
