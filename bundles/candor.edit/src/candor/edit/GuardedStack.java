// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.List;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * The command stack of a guarded model. A step that breaks a seal or meets a veto is taken back, whoever made its
 * command, and the caller learns why. The state at its beginning may differ from the file.
 */
public final class GuardedStack extends BasicCommandStack {
    /** What the platform's stack counts as never having been saved. */
    private static final int NEVER = -2;

    private final Watch watch;
    private final Runnable changed;

    /** @param changed told of each step that was executed, gone on with, undone or redone */
    GuardedStack(Watch watch, Runnable changed) {
        this.watch = watch;
        this.changed = changed;
    }

    /**
     * Executes a command as one step.
     *
     * @throws RefusedException where it cannot be executed or must not be; the model and the history are then as they were
     */
    @Override
    public void execute(Command command) {
        if (!command.canExecute()) {
            Refusal refusal = RefusedCommand.refusal(command).orElseGet(() -> Refusal.because("impossible"));
            command.dispose();
            throw new RefusedException(refusal);
        }
        try {
            watch.step(command::execute);
        } catch (AbortExecutionException givenUp) {
            command.dispose();
            return;
        } catch (RuntimeException refused) {
            command.dispose();
            throw refused;
        }
        add(command);
    }

    private void add(Command command) {
        List<Command> undone = commandList.subList(top + 1, commandList.size());
        undone.forEach(Command::dispose);
        undone.clear();
        commandList.add(command);
        top++;
        if (saveIndex >= top) {
            // Undo and redo can no longer reach the saved state.
            saveIndex = NEVER;
        }
        mostRecentCommand = command;
        notifyListeners();
    }

    /**
     * Continues the last step.
     *
     * @throws RefusedException where what it adds must not be; the model is then as it was
     */
    void extend(Runnable more) {
        watch.step(more);
        changed.run();
    }

    @Override
    public void undo() {
        watch.trust(super::undo);
    }

    @Override
    public void redo() {
        watch.trust(super::redo);
    }

    @Override
    protected void notifyListeners() {
        // Listeners are called here too, and changes they make are judged.
        watch.judge(() -> {
            super.notifyListeners();
            changed.run();
        });
    }

    /** Counts the model as changed until it is saved. */
    public void neverSaved() {
        saveIndex = NEVER;
    }
}
