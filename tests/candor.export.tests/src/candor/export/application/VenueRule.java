// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Text;
import candor.core.rules.Finding;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.core.rules.Source;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** A rule for tests: a venue called 错 is wrong. */
final class VenueRule implements Rule {

    private Severity severity = Severity.BLOCKER;

    /** How grave it is from now on. */
    void severity(Severity other) {
        severity = other;
    }

    @Override
    public RuleInfo info() {
        return new RuleInfo("T01", severity, Rank.PRACTICE, Source.of(Text.of(Rule.class, "rank.PRACTICE")));
    }

    @Override
    public Text title() {
        // Any words, in the frame of a text that exists.
        return Text.of(Rule.class, "source.article", "会议室不能叫“错”。", "");
    }

    @Override
    public Scope scope() {
        return Scope.of(Literals.MEETING).own(Literals.MEETING__VENUE);
    }

    @Override
    public List<Finding> check(EObject subject, RuleContext context) {
        return "错".equals(((Meeting) subject).getVenue())
                ? List.of(new Finding(this, severity, subject, Literals.MEETING__VENUE, title(), List.of()))
                : List.of();
    }
}
