// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;

/** Stands for a command that the guard does not give, and knows why. */
final class RefusedCommand extends AbstractCommand {
    private final Refusal refusal;

    RefusedCommand(Refusal refusal) {
        this.refusal = refusal;
    }

    /** Why a command, or a part of it, is refused; empty where nothing in it says so. */
    static Optional<Refusal> refusal(Command command) {
        if (command instanceof RefusedCommand refused) {
            return Optional.of(refused.refusal);
        }
        return parts(command).stream().flatMap(part -> refusal(part).stream()).findFirst();
    }

    private static Collection<Command> parts(Command command) {
        return switch (command) {
            case CompoundCommand compound -> compound.getCommandList();
            case CommandWrapper wrapper when wrapper.getCommand() != null -> List.of(wrapper.getCommand());
            default -> List.of();
        };
    }

    @Override
    public boolean canExecute() {
        return false;
    }

    @Override
    public void execute() {
        throw new RefusedException(refusal);
    }

    @Override
    public boolean canUndo() {
        return false;
    }

    @Override
    public void redo() {
        execute();
    }
}
