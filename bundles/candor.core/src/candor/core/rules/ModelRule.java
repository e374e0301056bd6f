// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import candor.base.text.Text;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * Base of rules. The rule's words stand in {@code messages.properties} beside its class under its number:
 * {@code MSH-D03.title}, {@code MSH-D03.early} and so on.
 *
 * @param <T> common type of the objects it checks
 */
public abstract class ModelRule<T extends EObject> implements Rule {

    private final Class<T> type;
    private final RuleInfo info;
    private final Scope scope;

    /**
     * @param type common Java type of the subjects
     * @param info number, rank, severity, source
     * @param scope what it checks and reads
     */
    protected ModelRule(Class<T> type, RuleInfo info, Scope scope) {
        this.type = type;
        this.info = info;
        this.scope = scope;
    }

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final Scope scope() {
        return scope;
    }

    @Override
    public final Text title() {
        return text("title");
    }

    @Override
    public final List<Finding> check(EObject subject, RuleContext context) {
        Findings findings = new Findings(this);
        check(type.cast(subject), context, findings);
        return findings.toList();
    }

    /** Checks one object and adds what is wrong. */
    protected abstract void check(T subject, RuleContext context, Findings findings);

    /** One of the rule's own texts. */
    protected final Text text(String key, Object... arguments) {
        return Text.of(getClass(), info.id() + "." + key, arguments);
    }

    @Override
    public String toString() {
        return info.id();
    }
}
