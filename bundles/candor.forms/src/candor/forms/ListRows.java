// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import candor.edit.GuardedDomain;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;

/**
 * The rows of a list that a person has selected, for a {@link ListAct}.
 *
 * @param list the field of the list
 * @param selected in the order they are shown
 * @param shell for dialogs
 * @param select selects rows and goes to the first
 */
public record ListRows(FieldContext list, List<EObject> selected, Shell shell, Consumer<List<EObject>> select) {
    public ListRows {
        selected = List.copyOf(selected);
    }

    /** The object that has the list. */
    public EObject owner() {
        return list.object();
    }

    /** Everything is written through it. */
    public GuardedDomain domain() {
        return list.kit().services().domain();
    }

    /** The selected rows of a class; those of another are left out. */
    public <T> List<T> of(Class<T> type) {
        return selected.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Executes a command as one step of undo. False where it is refused; why is said under the list. */
    public boolean execute(Command command, String label) {
        return list.execute(command, label);
    }
}
