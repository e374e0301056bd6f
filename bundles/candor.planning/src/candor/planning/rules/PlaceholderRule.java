// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleInfo;
import candor.core.rules.Severity;
import candor.process.rules.RuleSources;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;

/** MSH-T12: a text still has a place to be filled in or a wording to be confirmed. */
@Component(service = Rule.class)
public final class PlaceholderRule extends TextMistakeRule {

    private static final Pattern GAP = Pattern.compile(
            "(?<![A-Za-z])[XxＸ]{2,}(?![A-Za-z])|×{2,}|[○〇]{2,}|【待[^】]{0,200}】|（待[核补定][^）]{0,200}）|_{3,}");

    public PlaceholderRule() {
        super(new RuleInfo("MSH-T12", Severity.MUST, Rank.PRACTICE, RuleSources.CUSTOM));
    }

    @Override
    Optional<Mistake> find(String text) {
        Matcher matcher = GAP.matcher(text);
        return matcher.find() ? Optional.of(new Mistake(matcher.group(), null)) : Optional.empty();
    }
}
