// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleInfo;
import candor.core.rules.Severity;
import candor.criticism.wording.VagueWording;
import candor.criticism.wording.WordLists;
import candor.model.meeting.MeetingPackage.Literals;
import candor.process.rules.RuleSources;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** MSH-C05: 有的同志 and the like instead of the person who is meant. */
@Component(service = Rule.class)
public final class VagueRule extends WordingRule {

    /** With the shipped words alone. */
    public VagueRule() {
        this(new WordLists());
    }

    @Activate
    public VagueRule(@Reference WordLists words) {
        super(
                new RuleInfo("MSH-C05", Severity.SHOULD, Rank.PRACTICE, RuleSources.CUSTOM),
                new VagueWording(words),
                false,
                Literals.CRITICISM__PROBLEM,
                Literals.CRITICISM__FACTS,
                Literals.EXAMINED_PROBLEM__PROBLEM,
                Literals.EXAMINED_PROBLEM__MANIFESTATION,
                Literals.EXAMINED_PROBLEM__FACTS,
                Literals.SUBMISSION__PROBLEMS,
                Literals.SUBMISSION__CRITICISMS);
    }
}
