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
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.query.Quorum;
import candor.process.rules.RuleSources;
import org.osgi.service.component.annotations.Component;

/**
 * N03a: the profile's share of members that must be present is no share, or lower than the one every profile begins with: places may
 * ask for more than the regulation, not for less.
 */
@Component(service = Rule.class)
public final class QuorumShareRule extends ModelRule<CampaignProfile> {

    private static final int NUMERATOR = (Integer) Literals.CAMPAIGN_PROFILE__QUORUM_NUMERATOR.getDefaultValue();
    private static final int DENOMINATOR = (Integer) Literals.CAMPAIGN_PROFILE__QUORUM_DENOMINATOR.getDefaultValue();

    public QuorumShareRule() {
        super(
                CampaignProfile.class,
                new RuleInfo("N03a", Severity.MUST, Rank.UNVERIFIED, RuleSources.REGULATION_5).citing("N03"),
                Scope.of(Literals.CAMPAIGN_PROFILE)
                        .own(
                                Literals.CAMPAIGN_PROFILE__QUORUM_NUMERATOR,
                                Literals.CAMPAIGN_PROFILE__QUORUM_DENOMINATOR));
    }

    @Override
    protected void check(CampaignProfile profile, RuleContext context, Findings findings) {
        int numerator = profile.getQuorumNumerator();
        int denominator = profile.getQuorumDenominator();
        boolean share = Quorum.isShare(profile);
        if (!share || (long) numerator * DENOMINATOR < (long) NUMERATOR * denominator) {
            findings.add(
                    profile,
                    Literals.CAMPAIGN_PROFILE__QUORUM_NUMERATOR,
                    text(share ? "low" : "nonsense", numerator + "/" + denominator, NUMERATOR + "/" + DENOMINATOR),
                    usual(profile));
        }
    }

    private QuickFix usual(CampaignProfile profile) {
        return QuickFix.of(text("fix", NUMERATOR + "/" + DENOMINATOR), steps -> steps.set(
                        profile, Literals.CAMPAIGN_PROFILE__QUORUM_NUMERATOR, NUMERATOR)
                .set(profile, Literals.CAMPAIGN_PROFILE__QUORUM_DENOMINATOR, DENOMINATOR));
    }
}
