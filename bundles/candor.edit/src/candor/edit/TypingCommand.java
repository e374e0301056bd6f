// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;

/** The command of continuous typing in one field: executed at the first key, extended by the following ones. */
final class TypingCommand extends SetCommand {
    private final GuardedStack stack;

    TypingCommand(GuardedDomain domain, EObject owner, EStructuralFeature feature, Object value) {
        super(domain, owner, feature, value);
        stack = domain.getCommandStack();
    }

    boolean concerns(EObject object, EStructuralFeature attribute) {
        return owner == object && feature == attribute;
    }

    /** Whether the value is the one from before the typing. */
    boolean startsFrom(Object candidate) {
        return Objects.equals(oldValue == UNSET_VALUE ? feature.getDefaultValue() : oldValue, candidate);
    }

    /**
     * Goes on typing: undo still leads back to where the typing began, redo to the last value.
     *
     * @throws RefusedException where the value must not be; the one before stays
     */
    void extend(Object next) {
        stack.extend(() -> owner.eSet(feature, next));
        value = next;
    }
}
