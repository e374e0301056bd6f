// SPDX-License-Identifier: EPL-2.0
package candor.rectification.rules;

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
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressState;
import candor.process.rules.RuleSources;
import candor.process.text.OwnTexts;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;

/** MSH-P12: a measure says by what it is known to be done: a result, a number, a day, a rule. Words that only promise more of the same do not. */
@Component(service = Rule.class)
public final class VerifiableRule extends ModelRule<Measure> {

    private static final Pattern PROMISES =
            Pattern.compile(Text.of(VerifiableRule.class, "MSH-P12.promises").in(Locale.SIMPLIFIED_CHINESE));
    private static final Pattern RESULTS =
            Pattern.compile(Text.of(VerifiableRule.class, "MSH-P12.results").in(Locale.SIMPLIFIED_CHINESE));

    public VerifiableRule() {
        super(
                Measure.class,
                new RuleInfo("MSH-P12", Severity.SHOULD, Rank.PRACTICE, RuleSources.CUSTOM),
                Scope.of(Literals.MEASURE)
                        .own(
                                Literals.MEASURE__TEXT,
                                Literals.MEASURE__TARGET,
                                Literals.MEASURE__RULE,
                                Literals.MEASURE__STATE));
    }

    @Override
    protected void check(Measure measure, RuleContext context, Findings findings) {
        String text = measure.getText();
        if (text == null
                || measure.getState() == ProgressState.DONE
                || !(measure.eContainer() instanceof Problem problem && problem.eContainer() instanceof Dossier)) {
            return;
        }
        Matcher promise = PROMISES.matcher(text);
        if (promise.find()
                && OwnTexts.isBlank(measure.getTarget())
                && OwnTexts.isBlank(measure.getRule())
                && !RESULTS.matcher(text).find()) {
            findings.add(measure, Literals.MEASURE__TARGET, text("vague", promise.group()));
        }
    }
}
