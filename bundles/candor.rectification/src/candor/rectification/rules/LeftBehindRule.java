// SPDX-License-Identifier: EPL-2.0
package candor.rectification.rules;

import candor.core.profile.ContinuedProblem;
import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.QuickFix;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Problem;
import candor.model.query.Ledger;
import candor.process.rules.RuleSources;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** MSH-P11, N20: old and new problems stand in one ledger: what an earlier meeting left unfinished goes on in this one. */
@Component(service = Rule.class)
public final class LeftBehindRule extends ModelRule<Dossier> {

    public LeftBehindRule() {
        super(
                Dossier.class,
                new RuleInfo("MSH-P11", Severity.MUST, Rank.PRACTICE, RuleSources.PLAN).citing("N20"),
                Scope.of(Literals.DOSSIER)
                        .own(Literals.DOSSIER__PROBLEMS, Literals.DOSSIER__PREVIOUS_MEETINGS)
                        .inside(
                                Literals.PREVIOUS_MEETING__NAME,
                                Literals.PREVIOUS_MEETING__PROBLEMS,
                                Literals.PROBLEM__SUMMARY,
                                Literals.PROBLEM__STATE,
                                Literals.PROBLEM__CLOSURE,
                                Literals.PROBLEM__CARRIED_FROM,
                                Literals.PROBLEM__SOURCES,
                                Literals.CLOSURE__DATE));
    }

    @Override
    protected void check(Dossier dossier, RuleContext context, Findings findings) {
        for (Problem left : Ledger.leftBehind(dossier)) {
            findings.add(
                    left,
                    Literals.PROBLEM__STATE,
                    text("left", left.getSummary() == null ? "" : left.getSummary()),
                    QuickFix.add(
                            text("fix"),
                            dossier,
                            Literals.DOSSIER__PROBLEMS,
                            -1,
                            () -> List.of(ContinuedProblem.of(left))));
        }
    }
}
