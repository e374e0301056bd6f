// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleInfo;
import candor.core.rules.Severity;
import candor.criticism.wording.StockWording;
import candor.criticism.wording.WordLists;
import candor.process.rules.RuleSources;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** MSH-C04: stock phrases that would suit everybody, and nothing of one's own behind them. */
@Component(service = Rule.class)
public final class StockRule extends WordingRule {

    /** With the shipped words alone. */
    public StockRule() {
        this(new WordLists());
    }

    @Activate
    public StockRule(@Reference WordLists words) {
        super(
                new RuleInfo("MSH-C04", Severity.SHOULD, Rank.PRACTICE, RuleSources.CUSTOM),
                new StockWording(words),
                true,
                PROBLEMS);
    }
}
