// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import candor.base.text.Text;
import candor.edit.Steps;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A change that mends a finding. Nothing happens before a person chooses it; it then runs on the command stack like any edit and can be
 * undone.
 *
 * @param label what it does, for a button: 改为2022年1月20日
 * @param change makes a fresh command for an editing domain
 */
public record QuickFix(Text label, Function<EditingDomain, Command> change) {

    public QuickFix {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(change, "change");
    }

    /** The command, not executed yet. */
    public Command command(EditingDomain domain) {
        return change.apply(domain);
    }

    /**
     * Several changes that are one step.
     *
     * @param parts adds them, each time anew
     */
    public static QuickFix of(Text label, Consumer<Steps> parts) {
        return new QuickFix(label, domain -> {
            Steps steps = new Steps(domain);
            parts.accept(steps);
            return steps.command();
        });
    }

    /** Sets a field; {@code null} empties it. */
    public static QuickFix set(Text label, EObject object, EStructuralFeature feature, Object value) {
        return of(label, steps -> steps.set(object, feature, value));
    }

    /**
     * Adds to a list.
     *
     * @param index where, or -1 for the end
     * @param values makes what is added, each time anew
     */
    public static QuickFix add(
            Text label,
            EObject object,
            EStructuralFeature feature,
            int index,
            Supplier<? extends Collection<?>> values) {
        return of(label, steps -> steps.addAll(object, feature, values.get(), index));
    }

    /** Takes out of a list. */
    public static QuickFix remove(Text label, EObject object, EStructuralFeature feature, Collection<?> values) {
        return of(label, steps -> steps.removeAll(object, feature, values));
    }
}
