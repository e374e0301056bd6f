// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleInfo;
import candor.core.rules.Severity;
import candor.process.rules.RuleSources;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;

/** MSH-T13: two stops meet: 。。 or ；。, also with a closing mark between them: 。”。, or one that goes on stands before a bracket: ；）. */
@Component(service = Rule.class)
public final class DoubledStopsRule extends TextMistakeRule {

    private static final Pattern STOPS =
            Pattern.compile("[。；，、：？！]\\s*[。；，、：]+" + "|[。；，、：](?=[”’）】]+[。；，、：])|[；，、：]\\s*(?=[）】])");

    public DoubledStopsRule() {
        super(new RuleInfo("MSH-T13", Severity.MUST, Rank.PRACTICE, RuleSources.PUNCTUATION));
    }

    @Override
    Optional<Mistake> find(String text) {
        Matcher matcher = STOPS.matcher(text);
        return matcher.find()
                ? Optional.of(new Mistake(matcher.group(), STOPS.matcher(text).replaceAll(DoubledStopsRule::one)))
                : Optional.empty();
    }

    /** What stays of two stops: the one that ends the sentence, else the first; nothing before a closing mark. */
    private static String one(MatchResult stops) {
        String met = stops.group().strip();
        return met.length() < 2 ? "" : "？！".indexOf(met.charAt(0)) < 0 && met.contains("。") ? "。" : met.substring(0, 1);
    }
}
