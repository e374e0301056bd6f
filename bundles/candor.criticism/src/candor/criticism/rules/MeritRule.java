// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleInfo;
import candor.core.rules.Severity;
import candor.criticism.wording.MeritWording;
import candor.criticism.wording.WordLists;
import candor.process.rules.RuleSources;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** MSH-C03: merits and reasons instead of problems. */
@Component(service = Rule.class)
public final class MeritRule extends WordingRule {

    /** With the shipped words alone. */
    public MeritRule() {
        this(new WordLists());
    }

    @Activate
    public MeritRule(@Reference WordLists words) {
        super(
                new RuleInfo("MSH-C03", Severity.MUST, Rank.PRACTICE, RuleSources.PLAN),
                new MeritWording(words),
                true,
                PROBLEMS);
    }
}
