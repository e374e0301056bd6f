// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleInfo;
import candor.core.rules.Severity;
import candor.criticism.wording.OthersWording;
import candor.criticism.wording.WordLists;
import candor.model.meeting.Examination;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.SubjectScope;
import candor.process.rules.RuleSources;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** MSH-C02: problems of the team or of subordinates instead of one's own; the team's own paper is about the team. */
@Component(service = Rule.class)
public final class OthersRule extends WordingRule {

    /** With the shipped words alone. */
    public OthersRule() {
        this(new WordLists());
    }

    @Activate
    public OthersRule(@Reference WordLists words) {
        super(
                new RuleInfo("MSH-C02", Severity.MUST, Rank.PRACTICE, RuleSources.PLAN),
                scope(Literals.EXAMINED_PROBLEM__PROBLEM, Literals.EXAMINED_PROBLEM__MANIFESTATION)
                        .anywhere(Literals.EXAMINATION__SCOPE),
                new OthersWording(words),
                true,
                Literals.EXAMINED_PROBLEM__PROBLEM,
                Literals.EXAMINED_PROBLEM__MANIFESTATION);
    }

    @Override
    boolean concerns(EObject object) {
        return object.eContainer() instanceof Examination paper && paper.getScope() == SubjectScope.PERSON;
    }
}
