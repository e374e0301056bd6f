// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.Objects;
import java.util.function.LongSupplier;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;

/**
 * The only way from a form into the model: commands of the editing domain. A write that changes nothing is no step, so
 * that the stack tells whether there is something to save. Continuous typing in one field is one step of undo; a pause,
 * going to another field, saving, undo or any other command end it. What the guard refuses is refused at every key.
 */
public final class FeatureWriter {
    /** Pause after which further typing is a step of its own, in milliseconds. */
    public static final long PAUSE = 2_000;

    private final GuardedDomain domain;
    private final LongSupplier clock;
    private TypingCommand typing;
    private long lastKey;

    /** @param clock milliseconds, for the pause */
    public FeatureWriter(GuardedDomain domain, LongSupplier clock) {
        this.domain = domain;
        this.clock = clock;
    }

    /**
     * Writes a value as one step. False where it was there already.
     *
     * @throws RefusedException why it must not be
     */
    public boolean set(EObject owner, EStructuralFeature feature, Object value, String label) {
        endTyping();
        if (Objects.equals(owner.eGet(feature), value)) {
            return false;
        }
        execute(GuardedDomain.set(domain, owner, feature, value), label);
        return true;
    }

    /**
     * Writes a value as part of the typing going on in this field. False where it was there already.
     *
     * @throws RefusedException why it must not be; what was typed before stays, and typing may go on from there
     */
    public boolean type(EObject owner, EStructuralFeature feature, Object value, String label) {
        if (Objects.equals(owner.eGet(feature), value)) {
            return false;
        }
        boolean goesOn = isTyping(owner, feature);
        lastKey = clock.getAsLong();
        // The guard is asked before anything is written, so that nobody who watches the model sees a refused value.
        domain.refusal(owner, feature, value).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        if (!goesOn) {
            begin(owner, feature, value, label);
        } else if (typing.startsFrom(value)) {
            // The person has typed back to the first value: undo does the same and leaves nothing to be saved.
            stack().undo();
            typing = null;
        } else {
            typing.extend(value);
        }
        return true;
    }

    /** Ends the step of undo that typing has begun. */
    public void endTyping() {
        typing = null;
    }

    /**
     * Executes a command under this label.
     *
     * @throws RefusedException why it cannot be executed or must not be
     */
    public void execute(Command command, String label) {
        endTyping();
        if (command instanceof AbstractCommand labelled) {
            labelled.setLabel(label);
        }
        stack().execute(command);
    }

    /** The domain everything is written through. */
    public GuardedDomain domain() {
        return domain;
    }

    private void begin(EObject owner, EStructuralFeature feature, Object value, String label) {
        Command planned = SetCommand.create(domain, owner, feature, value);
        if (planned.getClass() != SetCommand.class) {
            // The item provider makes a command of its own for this feature, which cannot be merged with typing.
            execute(planned, label);
            return;
        }
        planned.dispose();
        TypingCommand command = new TypingCommand(domain, owner, feature, value);
        execute(command, label);
        typing = command;
    }

    private boolean isTyping(EObject owner, EStructuralFeature feature) {
        return typing != null
                && typing.concerns(owner, feature)
                && stack().getUndoCommand() == typing
                && !stack().canRedo()
                // After a save, typing has to be a new step, or the stack would count the change as saved.
                && stack().isSaveNeeded()
                && clock.getAsLong() - lastKey < PAUSE;
    }

    private GuardedStack stack() {
        return domain.getCommandStack();
    }
}
