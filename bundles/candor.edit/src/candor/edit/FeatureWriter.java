// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.Objects;
import java.util.function.LongSupplier;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * The only way from a form into the model: commands of the editing domain. What changes nothing is refused, so that the
 * stack alone knows whether anything is to be saved. Continuous typing in one field is one step of undo; a pause, going
 * to another field, saving, undo or any other command end it.
 */
public final class FeatureWriter {
    /** Pause after which further typing is a step of its own, in milliseconds. */
    public static final long PAUSE = 2_000;

    private final EditingDomain domain;
    private final LongSupplier clock;
    private TypingCommand typing;
    private long lastKey;

    /** @param clock milliseconds, for the pause */
    public FeatureWriter(EditingDomain domain, LongSupplier clock) {
        this.domain = domain;
        this.clock = clock;
    }

    /** Writes a value as one step. False where it was refused, or was there already. */
    public boolean set(EObject owner, EStructuralFeature feature, Object value, String label) {
        endTyping();
        if (Objects.equals(owner.eGet(feature), value)) {
            return false;
        }
        return execute(
                SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value), label);
    }

    /** Writes a value as part of the typing going on in this field. False where it was refused, or was there already. */
    public boolean type(EObject owner, EStructuralFeature feature, Object value, String label) {
        if (Objects.equals(owner.eGet(feature), value)) {
            return false;
        }
        boolean goesOn = isTyping(owner, feature);
        lastKey = clock.getAsLong();
        if (goesOn && typing.startsFrom(value)) {
            // Typed back to the beginning: that is what undo does, and nothing is left to be saved.
            stack().undo();
            typing = null;
            return true;
        }
        if (goesOn) {
            typing.extend(value);
            return true;
        }
        return begin(owner, feature, value, label);
    }

    /** Ends the step of undo that typing has begun. */
    public void endTyping() {
        typing = null;
    }

    /** Executes a command under this label. False where it cannot be executed. */
    public boolean execute(Command command, String label) {
        endTyping();
        if (!command.canExecute()) {
            command.dispose();
            return false;
        }
        if (command instanceof AbstractCommand labelled) {
            labelled.setLabel(label);
        }
        stack().execute(command);
        return true;
    }

    /** The domain everything is written through. */
    public EditingDomain domain() {
        return domain;
    }

    private boolean begin(EObject owner, EStructuralFeature feature, Object value, String label) {
        Command planned = SetCommand.create(domain, owner, feature, value);
        if (planned.getClass() != SetCommand.class) {
            // The item provider has plans of its own for this feature; they are not ours to fold into one step.
            return execute(planned, label);
        }
        planned.dispose();
        TypingCommand command = new TypingCommand(domain, owner, feature, value);
        if (execute(command, label)) {
            typing = command;
            return true;
        }
        return false;
    }

    private boolean isTyping(EObject owner, EStructuralFeature feature) {
        return typing != null
                && typing.concerns(owner, feature)
                && stack().getUndoCommand() == typing
                && !stack().canRedo()
                && !isJustSaved()
                && clock.getAsLong() - lastKey < PAUSE;
    }

    /** What was saved must not change silently under the stack's mark. */
    private boolean isJustSaved() {
        return stack() instanceof BasicCommandStack basic && !basic.isSaveNeeded();
    }

    private CommandStack stack() {
        return domain.getCommandStack();
    }
}
