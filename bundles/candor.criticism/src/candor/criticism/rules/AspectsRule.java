// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.QuickFix;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.Aspect;
import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Examination;
import candor.model.meeting.ExaminationState;
import candor.model.meeting.ExaminedProblem;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import candor.process.text.OwnTexts;
import candor.process.text.ShownNames;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-C09, N16: the notice's aspects are known, compared with the notice, and covered one by one by every paper that has gone into
 * review. How many there are, the notice says.
 */
@Component(service = Rule.class)
public final class AspectsRule extends ModelRule<EObject> {

    private static final Set<ExaminationState> UNFINISHED =
            Set.of(ExaminationState.NOT_STARTED, ExaminationState.DRAFTING, ExaminationState.RETURNED);

    public AspectsRule() {
        super(
                EObject.class,
                new RuleInfo("MSH-C09", Severity.MUST, Rank.PRACTICE, RuleSources.NOTICE).citing("N16"),
                Scope.of(Literals.EXAMINATION, Literals.CAMPAIGN_PROFILE)
                        .own(
                                Literals.EXAMINATION__STATE,
                                Literals.EXAMINATION__PROBLEMS,
                                Literals.EXAMINATION__SCOPE,
                                Literals.EXAMINATION__PERSON,
                                Literals.CAMPAIGN_PROFILE__ASPECTS)
                        .inside(Literals.EXAMINED_PROBLEM__ASPECT, Literals.ASPECT__VERIFIED)
                        .anywhere(
                                Literals.CAMPAIGN_PROFILE__ASPECTS,
                                Literals.ASPECT__TITLE,
                                Literals.ASPECT__KEYWORD,
                                Literals.PERSON__NAME)
                        .anywhere(Reads.WORDS));
    }

    @Override
    protected void check(EObject object, RuleContext context, Findings findings) {
        switch (object) {
            case Examination paper -> checkPaper(paper, context, findings);
            case CampaignProfile profile -> checkProfile(profile, findings);
            default -> throw new IllegalArgumentException(object.eClass().getName());
        }
    }

    private void checkProfile(CampaignProfile profile, Findings findings) {
        if (profile.getAspects().isEmpty()) {
            findings.add(profile, Literals.CAMPAIGN_PROFILE__ASPECTS, text("none"));
        }
        profile.getAspects().stream()
                .filter(aspect -> !aspect.isVerified())
                .forEach(aspect -> findings.add(
                        Severity.SHOULD, aspect, Literals.ASPECT__VERIFIED, text("unverified", name(aspect))));
    }

    private void checkPaper(Examination paper, RuleContext context, Findings findings) {
        if (UNFINISHED.contains(paper.getState())) {
            return;
        }
        for (Aspect aspect : context.profile().getAspects()) {
            if (paper.getProblems().stream().noneMatch(p -> p.getAspect() == aspect)) {
                findings.add(
                        paper,
                        Literals.EXAMINATION__PROBLEMS,
                        text("left", PaperNames.of(paper), name(aspect)),
                        QuickFix.add(
                                text("fix"),
                                paper,
                                Literals.EXAMINATION__PROBLEMS,
                                -1,
                                () -> List.of(problem(aspect))));
            }
        }
    }

    private static Object name(Aspect aspect) {
        return ShownNames.of(OwnTexts.isBlank(aspect.getKeyword()) ? aspect.getTitle() : aspect.getKeyword());
    }

    private static ExaminedProblem problem(Aspect aspect) {
        ExaminedProblem problem = MeetingFactory.eINSTANCE.createExaminedProblem();
        problem.setAspect(aspect);
        return problem;
    }
}
