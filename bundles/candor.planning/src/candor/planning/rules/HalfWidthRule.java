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

/** MSH-T05: half-width punctuation beside Chinese characters, straight quotation marks among them. */
@Component(service = Rule.class)
public final class HalfWidthRule extends TextMistakeRule {

    private static final String HALF = ",;:?!().";
    private static final String FULL = "，；：？！（）。";
    private static final Pattern MARK = Pattern.compile("(?<=[\\u4e00-\\u9fff”》）])[,;:?!()]"
            + "|[,;:?!()](?=[\\u4e00-\\u9fff“《（])|(?<=[\\u4e00-\\u9fff”》）])\\.(?=\\s|$)");

    private static final String STRAIGHT = "\"";
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    public HalfWidthRule() {
        super(new RuleInfo("MSH-T05", Severity.SHOULD, Rank.PRACTICE, RuleSources.PUNCTUATION));
    }

    @Override
    Optional<Mistake> find(String text) {
        String right = MARK.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf(FULL.charAt(HALF.indexOf(m.group())))));
        right = QUOTED.matcher(right).replaceAll(HalfWidthRule::turned);
        if (right.equals(text)) {
            return Optional.empty();
        }
        Matcher matcher = MARK.matcher(text);
        return Optional.of(new Mistake(matcher.find() ? matcher.group() : STRAIGHT, right));
    }

    /** What is written with other letters than Chinese may keep its own marks. */
    private static String turned(MatchResult quoted) {
        String text = quoted.group();
        boolean twice = text.charAt(0) == '"';
        String inside = text.substring(1, text.length() - 1);
        return Matcher.quoteReplacement(
                CHINESE.matcher(inside).find() ? (twice ? "“" : "‘") + inside + (twice ? "”" : "’") : text);
    }
}
