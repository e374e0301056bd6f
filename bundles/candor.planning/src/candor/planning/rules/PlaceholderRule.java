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

    /** Signs that stand for what is not known yet. */
    private static final String SIGNS = "(?<![A-Za-z0-9])[XxＸｘХх×╳✕](?=\\s?[年月日号人名次个项件份条时分元])"
            + "|(?<![A-Za-z])[XxＸｘХх]{2,}(?![A-Za-z])|[×╳✕]{2,}|[○〇△□☐●＊＿]{2,}|[_*?？]{3,}|年\\s+月|月\\s+日";

    /** Brackets with nothing in them, or with what is to be written there. */
    private static final String BRACKETS = "[【〔\\[（(《“][\\s　]*[】〕\\]）)》”]|【(?:待|请?填|此处|请?插入|请?输入)[^】]{0,200}】"
            + "|（(?:待(?:核|补|定|填|查|确|完善|更新)|请?填|此处|请?插入|请?输入|暂缺|暂无|暂定)[^）]{0,200}）"
            + "|\\[[\\u4e00-\\u9fff]{1,12}]|<[\\u4e00-\\u9fff]{1,12}>|\\$?\\{[^{}]{1,40}}";

    private static final Pattern GAP =
            Pattern.compile(SIGNS + "|" + BRACKETS + "|待定(?=[。，；）]|$)|(?<![A-Za-z])(?:TODO|TBD)(?![A-Za-z])");

    public PlaceholderRule() {
        super(new RuleInfo("MSH-T12", Severity.MUST, Rank.PRACTICE, RuleSources.CUSTOM));
    }

    @Override
    Optional<Mistake> find(String text) {
        Matcher matcher = GAP.matcher(text);
        return matcher.find() ? Optional.of(new Mistake(matcher.group(), null)) : Optional.empty();
    }
}
