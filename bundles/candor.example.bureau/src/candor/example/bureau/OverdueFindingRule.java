// SPDX-License-Identifier: EPL-2.0
package candor.example.bureau;

import candor.base.text.Text;
import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.core.rules.Source;
import java.time.LocalDate;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

/** A check: the day has passed by which a finding was to be dealt with, and nothing says that it was. */
@Component(service = Rule.class)
public final class OverdueFindingRule extends ModelRule<EObject> {

    public OverdueFindingRule() {
        super(
                EObject.class,
                new RuleInfo(
                        "BUREAU-01",
                        Severity.SHOULD,
                        Rank.PRACTICE,
                        Source.of(Text.of(OverdueFindingRule.class, "source.bureau"))),
                Scope.of(Inspections.FINDING)
                        .own(Inspections.DUE_ON, Inspections.FOLLOW_UPS)
                        .inside(Inspections.STATE)
                        .daily());
    }

    @Override
    protected void check(EObject finding, RuleContext context, Findings findings) {
        LocalDate due = (LocalDate) finding.eGet(Inspections.DUE_ON);
        if (due != null && due.isBefore(context.today()) && !Inspections.isDone(finding)) {
            findings.add(finding, Inspections.DUE_ON, text("late", due));
        }
    }
}
