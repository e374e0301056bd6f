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
import candor.model.query.Ledger;
import candor.process.rules.RuleSources;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-P10: a measure is late. The rule is silent from April of the second year after that of the dossier: by then the next meeting has reported on
 * this ledger, and its own ledger has taken over what is left and has the finding.
 */
@Component(service = Rule.class)
public final class OverdueRule extends ModelRule<Measure> {

    public OverdueRule() {
        super(
                Measure.class,
                new RuleInfo("MSH-P10", Severity.MUST, Rank.PRACTICE, RuleSources.PLAN),
                Scope.of(Literals.MEASURE)
                        .own(Literals.MEASURE__DEADLINE, Literals.MEASURE__STATE)
                        .anywhere(
                                Literals.DOSSIER__YEAR,
                                Literals.PROBLEM__STATE,
                                Literals.PROBLEM__CLOSURE,
                                Literals.CLOSURE__DATE)
                        .daily());
    }

    @Override
    protected void check(Measure measure, RuleContext context, Findings findings) {
        LocalDate today = context.today();
        if (measure.eContainer() instanceof Problem problem
                && problem.eContainer() instanceof Dossier dossier
                && !Ledger.isFinished(problem)
                && Ledger.isOverdue(measure, today)
                && (dossier.getYear() <= 0 || today.isBefore(LocalDate.of(dossier.getYear() + 2, Month.APRIL, 1)))) {
            findings.add(
                    measure,
                    Literals.MEASURE__DEADLINE,
                    text("late", measure.getDeadline(), ChronoUnit.DAYS.between(measure.getDeadline(), today)));
        }
    }
}
