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

/** MSH-T05: half-width punctuation beside Chinese characters. */
@Component(service = Rule.class)
public final class HalfWidthRule extends TextMistakeRule {

    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";
    private static final Pattern MARK =
            Pattern.compile("(?<=[\\u4e00-\\u9fff”》）])[,;:?!()]|[,;:?!()](?=[\\u4e00-\\u9fff“《（])");

    public HalfWidthRule() {
        super(new RuleInfo("MSH-T05", Severity.SHOULD, Rank.PRACTICE, RuleSources.PUNCTUATION));
    }

    @Override
    Optional<Mistake> find(String text) {
        Matcher matcher = MARK.matcher(text);
        return matcher.find()
                ? Optional.of(new Mistake(
                        matcher.group(),
                        MARK.matcher(text).replaceAll(m -> String.valueOf(FULL.charAt(HALF.indexOf(m.group()))))))
                : Optional.empty();
    }
}
