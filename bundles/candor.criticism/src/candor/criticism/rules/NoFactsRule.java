// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleInfo;
import candor.core.rules.Severity;
import candor.criticism.wording.NoFacts;
import candor.criticism.wording.WordLists;
import candor.model.meeting.MeetingPackage.Literals;
import candor.process.rules.RuleSources;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** MSH-C10: a problem without an example that names facts: no time, no number, no matter. */
@Component(service = Rule.class)
public final class NoFactsRule extends WordingRule {

    /** With the shipped words alone. */
    public NoFactsRule() {
        this(new WordLists());
    }

    @Activate
    public NoFactsRule(@Reference WordLists words) {
        super(
                new RuleInfo("MSH-C10", Severity.MUST, Rank.PRACTICE, RuleSources.PLAN),
                new NoFacts(words),
                true,
                Literals.CRITICISM__PROBLEM,
                Literals.CRITICISM__FACTS,
                Literals.EXAMINED_PROBLEM__PROBLEM,
                Literals.EXAMINED_PROBLEM__MANIFESTATION,
                Literals.EXAMINED_PROBLEM__FACTS);
    }
}
