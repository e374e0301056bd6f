// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.criticism.materials.PaperState;
import candor.criticism.materials.PaperWords;
import candor.model.meeting.Examination;
import candor.model.meeting.MeetingPackage.Literals;
import candor.process.rules.Reads;
import candor.process.rules.RuleSources;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-P08: a paper that was signed off says what it said then; otherwise whoever signed has to see it again. The words signed are those
 * of the last version that is kept with the paper. For official documents article 25 of the regulation on handling them says the same.
 */
@Component(service = Rule.class)
public final class ChangedPaperRule extends ModelRule<Examination> {

    public ChangedPaperRule() {
        super(
                Examination.class,
                new RuleInfo("MSH-P08", Severity.MUST, Rank.PRACTICE, RuleSources.CUSTOM),
                Scope.of(Literals.EXAMINATION)
                        .own(Literals.EXAMINATION__STATE, Literals.EXAMINATION__ATTACHMENTS)
                        .own(PaperWords.OWN)
                        .inside(PaperWords.INSIDE)
                        .anywhere(
                                Literals.ATTACHMENT__SHA256,
                                Literals.ATTACHMENT__MEDIA_TYPE,
                                Literals.ASPECT__TITLE,
                                Literals.TYPICAL_CASE__TITLE,
                                Literals.PERSON__NAME)
                        .anywhere(Reads.WORDS));
    }

    @Override
    protected void check(Examination paper, RuleContext context, Findings findings) {
        if (PaperState.isApproved(paper)
                && PaperWords.lastVersion(paper)
                        .filter(version -> !version.getSha256().equals(PaperWords.digest(paper)))
                        .isPresent()) {
            findings.add(paper, Literals.EXAMINATION__STATE, text("changed", PaperNames.of(paper)));
        }
    }
}
