// SPDX-License-Identifier: EPL-2.0
package candor.rectification.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.Dossier;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressState;
import candor.model.meeting.Timeframe;
import candor.model.query.Ledger;
import candor.process.rules.RuleSources;
import candor.process.text.OwnTexts;
import org.osgi.service.component.annotations.Component;

/** MSH-P09: every problem of the ledger has a measure, and every measure says what is done, by whom and until when. */
@Component(service = Rule.class)
public final class ElementsRule extends ModelRule<Problem> {

    public ElementsRule() {
        super(
                Problem.class,
                new RuleInfo("MSH-P09", Severity.MUST, Rank.PRACTICE, RuleSources.PLAN),
                Scope.of(Literals.PROBLEM)
                        .own(
                                Literals.PROBLEM__SUMMARY,
                                Literals.PROBLEM__STATE,
                                Literals.PROBLEM__CLOSURE,
                                Literals.PROBLEM__MEASURES)
                        .inside(
                                Literals.CLOSURE__DATE,
                                Literals.MEASURE__TEXT,
                                Literals.MEASURE__LEADER,
                                Literals.MEASURE__DEPARTMENT,
                                Literals.MEASURE__RESPONSIBLE,
                                Literals.MEASURE__DEADLINE,
                                Literals.MEASURE__STATE,
                                Literals.MEASURE__TIMEFRAME));
    }

    @Override
    protected void check(Problem problem, RuleContext context, Findings findings) {
        if (!(problem.eContainer() instanceof Dossier) || Ledger.isFinished(problem)) {
            return;
        }
        if (problem.getMeasures().isEmpty()) {
            findings.add(problem, Literals.PROBLEM__MEASURES, text("measure", name(problem)));
        }
        for (Measure measure : problem.getMeasures()) {
            if (OwnTexts.isBlank(measure.getText())) {
                findings.add(measure, Literals.MEASURE__TEXT, text("empty", name(problem)));
            }
            if (measure.getLeader() == null && measure.getDepartment() == null && measure.getResponsible() == null) {
                findings.add(measure, Literals.MEASURE__LEADER, text("leader", name(problem)));
            }
            if (measure.getDeadline() == null && !isEndless(measure)) {
                findings.add(measure, Literals.MEASURE__DEADLINE, text("deadline", name(problem)));
            }
        }
    }

    private static boolean isEndless(Measure measure) {
        return measure.getTimeframe() == Timeframe.LONG_TERM || measure.getState() == ProgressState.LONG_TERM;
    }

    private static String name(Problem problem) {
        return problem.getSummary() == null ? "" : problem.getSummary();
    }
}
