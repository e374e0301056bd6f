// SPDX-License-Identifier: EPL-2.0
package candor.workbench.findings;

import candor.base.text.Text;
import candor.core.rules.Finding;
import candor.core.rules.LiveCheck;
import candor.core.rules.QuickFix;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.RuleRegistry;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.core.rules.Source;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A rule that finds what a test tells it. */
public final class WrongPlaces implements Rule {

    private final List<Finding> found = new ArrayList<>();
    private LiveCheck check;

    /** The only rule of a check. */
    public LiveCheck watch(Dossier dossier) {
        RuleRegistry registry = new RuleRegistry();
        registry.add(this);
        check = registry.watch(dossier, Clock.systemDefaultZone(), work -> {});
        return check;
    }

    /** Finds something from now on; its message is what stands in the severity's label. */
    public Finding find(Severity severity, EObject object, EStructuralFeature feature, QuickFix... fixes) {
        Finding finding = new Finding(this, severity, object, feature, said("severity." + severity), List.of(fixes));
        found.add(finding);
        check.checkAgain();
        return finding;
    }

    /** Finds nothing any more. */
    public void forget() {
        found.clear();
        check.checkAgain();
    }

    /** A text that exists. */
    public static Text said(String key) {
        return Text.of(Rule.class, key);
    }

    @Override
    public RuleInfo info() {
        return new RuleInfo("T01", Severity.BLOCKER, Rank.PRACTICE, Source.of(title()));
    }

    @Override
    public Text title() {
        return said("rank.PRACTICE");
    }

    @Override
    public Scope scope() {
        return Scope.of(Literals.DOSSIER);
    }

    @Override
    public List<Finding> check(EObject subject, RuleContext context) {
        return List.copyOf(found);
    }
}
