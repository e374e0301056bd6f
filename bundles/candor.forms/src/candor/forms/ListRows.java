// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import candor.edit.FeatureWriter;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Shell;

/**
 * The rows of a list that a person has selected, for a {@link ListAct}.
 *
 * @param owner has the list
 * @param selected in the order they are shown
 * @param writer executes what is done
 * @param shell for dialogs
 * @param select selects rows and goes to the first
 */
public record ListRows(
        EObject owner, List<EObject> selected, FeatureWriter writer, Shell shell, Consumer<List<EObject>> select) {
    public ListRows {
        selected = List.copyOf(selected);
    }

    /** Everything is written through it. */
    public EditingDomain domain() {
        return writer.domain();
    }

    /** The selected rows of a class; those of another are left out. */
    public <T> List<T> of(Class<T> type) {
        return selected.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Executes a command as one step of undo. False where it cannot be executed. */
    public boolean execute(Command command, String label) {
        return writer.execute(command, label);
    }
}
