// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.QuickFix;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Opinion;
import candor.model.query.Opinions;
import candor.planning.opinions.OpinionEdits;
import candor.process.rules.RuleSources;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/**
 * MSH-P06: an opinion reads as it was recorded. There is no fix for a changed text: the words are gone, and only the sheet has them.
 */
@Component(service = Rule.class)
public final class VerbatimRule extends ModelRule<Opinion> {

    public VerbatimRule() {
        super(
                Opinion.class,
                new RuleInfo("MSH-P06", Severity.MUST, Rank.PRACTICE, RuleSources.PLAN),
                Scope.of(Literals.OPINION)
                        .own(
                                Literals.OPINION__TEXT,
                                Literals.OPINION__DIGEST,
                                Literals.OPINION__NUMBER,
                                Literals.OPINION__CORRECTS,
                                Literals.OPINION__RECORDED_ON));
    }

    @Override
    protected void check(Opinion opinion, RuleContext context, Findings findings) {
        if (!Opinions.isUnchanged(opinion)) {
            findings.add(opinion, Literals.OPINION__TEXT, text("changed", opinion.getNumber()));
        } else if (opinion.getDigest() == null && opinion.getRecordedOn() != null && opinion.getText() != null) {
            findings.add(
                    opinion,
                    Literals.OPINION__DIGEST,
                    text("unproven", opinion.getNumber()),
                    QuickFix.set(text("fix"), opinion, Literals.OPINION__DIGEST, Opinions.digest(opinion.getText())));
        }
        if (opinion.getCorrects() == opinion) {
            findings.add(opinion, Literals.OPINION__CORRECTS, text("itself", opinion.getNumber()));
        } else if (opinion.getCorrects() != null && OpinionEdits.canRecord(opinion)) {
            // The old one no longer counts; the new one is not proof against changes yet.
            Clock day = Clock.fixed(context.today().atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
            findings.add(
                    opinion,
                    Literals.OPINION__CORRECTS,
                    text("open", opinion.getNumber(), opinion.getCorrects().getNumber()),
                    new QuickFix(text("fix.open"), domain -> new OpinionEdits(domain, day).record(List.of(opinion))));
        }
    }
}
