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
import candor.model.query.Leadership;
import candor.model.query.MeetingWords;
import candor.model.query.TalkCoverage;
import candor.model.query.TalkRequirement;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.ShownNames;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-P03, N15: every pair that must talk does (docs/domain.md §3.3, T1 to T4): the principal with each member, the members with each other,
 * each with the heads of the departments in his charge and with a representative of his branch. What a branch owes is a rule of its own
 * ({@link BranchTalksRule}).
 */
@Component(service = Rule.class)
public final class TalkPairsRule extends ModelRule<Dossier> {

    public TalkPairsRule() {
        super(
                Dossier.class,
                new RuleInfo("MSH-P03", Severity.MUST, Rank.PRACTICE, RuleSources.PLAN).citing("N15"),
                Scope.of(Literals.DOSSIER)
                        .anywhere(Reads.LEADERSHIP)
                        .anywhere(Reads.TALK_COVERAGE)
                        .anywhere(Reads.WORDS));
    }

    @Override
    protected void check(Dossier dossier, RuleContext context, Findings findings) {
        if (context.derive(MeetingWords.class, MeetingWords::of).isOrganizational()) {
            return;
        }
        List<TalkRequirement> missing = context.derive(TalkCoverage.class, TalkCoverage::of).missing().stream()
                .filter(r -> r.member() != r.partner())
                .toList();
        for (TalkRequirement requirement : missing) {
            if (!requirement.candidates().isEmpty()) {
                report(dossier, requirement, missing, findings);
            } else if (requirement.department() != null) {
                findings.add(
                        requirement.department(),
                        Literals.DEPARTMENT__HEAD,
                        text(
                                "headless",
                                ShownNames.of(requirement.department().getName()),
                                ShownNames.of(requirement.member())));
            } else {
                findings.add(
                        requirement.branch(),
                        Literals.PARTY_BRANCH__REPRESENTATIVES,
                        text(
                                "unrepresented",
                                ShownNames.of(requirement.branch().getName()),
                                ShownNames.of(requirement.member())));
            }
        }
        context.derive(Leadership.class, Leadership::of).members().stream()
                .filter(member -> member.getBranch() == null)
                .forEach(member ->
                        findings.add(member, Literals.PERSON__BRANCH, text("branchless", ShownNames.of(member))));
    }

    private void report(
            Dossier dossier, TalkRequirement requirement, List<TalkRequirement> missing, Findings findings) {
        Text message = requirement.kind() == TalkKind.BRANCH_REPRESENTATIVE
                ? text(
                        "branch",
                        ShownNames.of(requirement.member()),
                        ShownNames.of(requirement.branch().getName()))
                : text("pair", ShownNames.of(requirement.member()), ShownNames.of(requirement.partner()));
        findings.add(
                dossier,
                Literals.DOSSIER__TALKS,
                message,
                MissingTalks.fix(dossier, List.of(requirement), text("fix.one")),
                MissingTalks.fix(dossier, missing, text("fix.all", missing.size())));
    }
}
