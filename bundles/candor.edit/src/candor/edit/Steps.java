// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Builds one command, undone as a whole, from several changes. A change that would change nothing is left out; if none
 * is left, the command cannot be executed. The parts are made from the present state of the model and done in the order
 * in which they were added.
 */
public final class Steps {
    private final EditingDomain domain;
    private final CompoundCommand all = new CompoundCommand();

    /** @param domain gives the commands */
    public Steps(EditingDomain domain) {
        this.domain = domain;
    }

    /** Gives a feature a value; null empties it. */
    public Steps set(EObject owner, EStructuralFeature feature, Object value) {
        return Objects.equals(owner.eGet(feature), value)
                ? this
                : append(GuardedDomain.set(domain, owner, feature, value));
    }

    /** Adds a value to the end of a list. */
    public Steps add(EObject owner, EStructuralFeature list, Object value) {
        return add(owner, list, value, CommandParameter.NO_INDEX);
    }

    /** Adds a value to a list before the one at this place, counted from 0; −1 for the end. */
    public Steps add(EObject owner, EStructuralFeature list, Object value, int index) {
        return addAll(owner, list, List.of(value), index);
    }

    /** Adds values to the end of a list. */
    public Steps addAll(EObject owner, EStructuralFeature list, Collection<?> values) {
        return addAll(owner, list, values, CommandParameter.NO_INDEX);
    }

    /** Adds values to a list before the one at this place, counted from 0; −1 for the end. */
    public Steps addAll(EObject owner, EStructuralFeature list, Collection<?> values, int index) {
        return values.isEmpty() ? this : append(AddCommand.create(domain, owner, list, values, index));
    }

    /** Takes values out of a list. */
    public Steps removeAll(EObject owner, EStructuralFeature list, Collection<?> values) {
        return values.isEmpty() ? this : append(RemoveCommand.create(domain, owner, list, values));
    }

    /** Brings a value to another place in its list, counted from 0. */
    public Steps reorder(EObject owner, EStructuralFeature list, Object value, int index) {
        return append(MoveCommand.create(domain, owner, list, value, index));
    }

    /** Brings an object whole to a place in a list of another object, counted from 0; a record may be moved so. */
    public Steps move(EObject object, EObject owner, EReference list, int index) {
        // Made without the domain, which would refuse to remove a sealed object; this one is only moved.
        append(new RemoveCommand(domain, object.eContainer(), object.eContainmentFeature(), object));
        return add(owner, list, object, index);
    }

    /**
     * Brings objects to a place in a list, from the same list or from others, in the order given.
     *
     * @param index before which row, counted before anything moves; −1 for the end
     */
    public Steps moveAll(EObject owner, EReference list, Collection<? extends EObject> objects, int index) {
        List<?> rows = (List<?>) owner.eGet(list);
        int target = index < 0 ? rows.size() : index;
        List<Object> order = new ArrayList<>(rows);
        for (EObject object : objects) {
            if (object.eContainer() == owner && object.eContainmentFeature() == list) {
                // Removing a row above the target moves the target up by one.
                int from = order.indexOf(object);
                int to = from < target ? target - 1 : target;
                order.add(to, order.remove(from));
                if (from != to) {
                    reorder(owner, list, object, to);
                }
                target = to + 1;
            } else {
                order.add(target, object);
                move(object, owner, list, target);
                target++;
            }
        }
        return this;
    }

    /** Takes objects away, and every reference to them. */
    public Steps delete(Collection<? extends EObject> objects) {
        return objects.isEmpty() ? this : append(DeleteCommand.create(domain, objects));
    }

    /** Adds a part that was made elsewhere. */
    public Steps append(Command part) {
        all.append(part);
        return this;
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The step, not executed yet, under no name of its own. */
    public Command command() {
        if (all.isEmpty()) {
            all.dispose();
            return UnexecutableCommand.INSTANCE;
        }
        return all.unwrap();
    }

    /** The step, not executed yet; {@code label} is what undo calls it. */
    public Command command(String label) {
        all.setLabel(label);
        return all.isEmpty() ? command() : all;
    }
}
