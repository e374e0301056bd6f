// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.base.text.Text;
import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.TalkKind;
import candor.model.query.MeetingWords;
import candor.model.query.TalkCoverage;
import candor.model.query.TalkRequirement;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.ShownNames;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/**
 * ZSH-P01: in a branch the committee talk with each other, with the members, and the members with each other, as a rule once a year at least
 * (《中国共产党支部工作条例（试行）》第十九条). Not every two of the members have to.
 */
@Component(service = Rule.class)
public final class BranchTalksRule extends ModelRule<Dossier> {

    public BranchTalksRule() {
        super(
                Dossier.class,
                new RuleInfo("ZSH-P01", Severity.SHOULD, Rank.GENERAL, RuleSources.BRANCH_TALKS),
                Scope.of(Literals.DOSSIER)
                        .anywhere(Reads.LEADERSHIP)
                        .anywhere(Reads.TALK_COVERAGE)
                        .anywhere(Reads.WORDS));
    }

    @Override
    protected void check(Dossier dossier, RuleContext context, Findings findings) {
        if (!context.derive(MeetingWords.class, MeetingWords::of).isOrganizational()) {
            return;
        }
        List<TalkRequirement> missing =
                context.derive(TalkCoverage.class, TalkCoverage::of).missing();
        for (TalkRequirement requirement : missing) {
            findings.add(
                    dossier,
                    Literals.DOSSIER__TALKS,
                    message(requirement),
                    MissingTalks.fix(dossier, List.of(requirement), text("fix.one")),
                    MissingTalks.fix(
                            dossier,
                            missing,
                            text("fix.all", MissingTalks.of(missing).size())));
        }
    }

    private Text message(TalkRequirement requirement) {
        if (requirement.partner() != null) {
            return text("pair", ShownNames.of(requirement.member()), ShownNames.of(requirement.partner()));
        }
        return text(
                requirement.kind() == TalkKind.COMMITTEE_MEMBER ? "committee" : "member",
                ShownNames.of(requirement.member()));
    }
}
