// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import candor.base.text.Text;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
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

    /** Sets a field; {@code null} empties it. */
    public static QuickFix set(Text label, EObject object, EStructuralFeature feature, Object value) {
        return new QuickFix(
                label,
                domain -> SetCommand.create(domain, object, feature, value == null ? SetCommand.UNSET_VALUE : value));
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
        return new QuickFix(label, domain -> AddCommand.create(domain, object, feature, values.get(), index));
    }

    /** Takes out of a list. */
    public static QuickFix remove(Text label, EObject object, EStructuralFeature feature, Collection<?> values) {
        return new QuickFix(label, domain -> RemoveCommand.create(domain, object, feature, values));
    }
}
