// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.List;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * The history of a guarded model. Whatever command is executed, by whomever it was made: a step that breaks a seal or that a
 * program is against leaves no trace, and the one who asked for it hears why. Its beginning need not be what the file holds.
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
            // What was saved can no longer be reached by undo and redo.
            saveIndex = NEVER;
        }
        mostRecentCommand = command;
        notifyListeners();
    }

    /**
     * Goes on with the step done last.
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
        // Who hears of undo is not trusted with more.
        watch.judge(() -> {
            super.notifyListeners();
            changed.run();
        });
    }

    /** From now on there is something to save, until it is saved. */
    public void neverSaved() {
        saveIndex = NEVER;
    }
}
