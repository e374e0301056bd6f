// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import candor.base.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EObject;

/** A rule for tests: finds what it is told to find, and remembers at what it looked. */
final class ProbeRule implements Rule {

    private final RuleInfo info;
    private final Scope scope;
    private final BiFunction<EObject, RuleContext, String> check;
    final List<EObject> seen = new ArrayList<>();

    /** @param check what is wrong with an object, or {@code null} */
    ProbeRule(String id, Severity severity, Scope scope, BiFunction<EObject, RuleContext, String> check) {
        this.info = new RuleInfo(id, severity, Rank.PRACTICE, Source.of(said(id)));
        this.scope = scope;
        this.check = check;
    }

    /** Any text, in the frame of a text that exists. */
    static Text said(String what) {
        return Text.of(ProbeRule.class, "source.article", what, "");
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Text title() {
        return said(info.id());
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public List<Finding> check(EObject subject, RuleContext context) {
        seen.add(subject);
        String wrong = check.apply(subject, context);
        return wrong == null
                ? List.of()
                : List.of(new Finding(this, info.severity(), subject, null, said(wrong), List.of()));
    }

    List<EObject> takeSeen() {
        List<EObject> taken = List.copyOf(seen);
        seen.clear();
        return taken;
    }
}
