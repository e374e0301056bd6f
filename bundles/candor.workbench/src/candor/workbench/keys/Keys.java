// SPDX-License-Identifier: EPL-2.0
package candor.workbench.keys;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;

/** The keys of commands, as they are called on this system. */
@Creatable
public final class Keys {

    private final MApplication application;

    @Inject
    public Keys(MApplication application) {
        this.application = application;
    }

    /** All keys of a command, the first named first. */
    public List<String> of(MCommand command) {
        return sequences(command).map(Keys::format).toList();
    }

    private Stream<String> sequences(MCommand command) {
        return application.getBindingTables().stream()
                .flatMap(table -> table.getBindings().stream())
                // Commands are compared by id, because a binding of another bundle's fragment has a command object of
                // its own.
                .filter(binding -> binding.getCommand() != null
                        && binding.getCommand().getElementId().equals(command.getElementId()))
                .map(binding -> binding.getKeySequence());
    }

    private static String format(String sequence) {
        try {
            return KeySequence.getInstance(sequence).format();
        } catch (ParseException unreadable) {
            throw new IllegalStateException(sequence, unreadable);
        }
    }
}
