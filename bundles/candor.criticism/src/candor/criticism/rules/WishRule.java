// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleInfo;
import candor.core.rules.Severity;
import candor.criticism.wording.WishWording;
import candor.criticism.wording.WordLists;
import candor.model.meeting.MeetingPackage.Literals;
import candor.process.rules.RuleSources;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** MSH-C01: a wish instead of a criticism. */
@Component(service = Rule.class)
public final class WishRule extends WordingRule {

    /** With the shipped words alone. */
    public WishRule() {
        this(new WordLists());
    }

    @Activate
    public WishRule(@Reference WordLists words) {
        super(
                new RuleInfo("MSH-C01", Severity.MUST, Rank.PRACTICE, RuleSources.PLAN),
                new WishWording(words),
                false,
                Literals.CRITICISM__PROBLEM);
    }
}
