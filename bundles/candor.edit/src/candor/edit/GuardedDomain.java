// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.InitializeCopyCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.ReplaceCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IDisposable;

/**
 * The only way into a model: an editing domain that gives no command which would change or delete what is {@linkplain
 * Seals sealed}, nor one for a value that a {@link Veto} is against; its {@linkplain GuardedStack history} also refuses
 * such steps of commands made elsewhere. Sealed objects still move within their list, and whole into another one in a
 * single step ({@link Steps#move}). Copies carry no seal.
 */
public final class GuardedDomain extends AdapterFactoryEditingDomain {
    private final Guard guard;
    private final Signal changes = new Signal();
    private final Watch watch;

    /**
     * @param items makes the item providers; they know why something is sealed
     * @param model what is guarded, now and whatever comes into it
     * @param vetoes the vetoes there are, asked for each time
     */
    public GuardedDomain(AdapterFactory items, ResourceSet model, Supplier<List<Veto>> vetoes) {
        super(items, null, model);
        guard = new Guard(items, model, vetoes);
        watch = new Watch(guard, changes::send);
        commandStack = new GuardedStack(watch, changes::send);
        model.eAdapters().add(watch);
    }

    /** A domain for a draft that belongs to no model, edited before anything is done with it. */
    public static GuardedDomain forDraft(AdapterFactory items) {
        return new GuardedDomain(items, new ResourceSetImpl(), List::of);
    }

    @Override
    public GuardedStack getCommandStack() {
        return (GuardedStack) commandStack;
    }

    /** Why a feature must not get this value now; empty where it may. */
    public Optional<Refusal> refusal(EObject owner, EStructuralFeature feature, Object value) {
        return guard.refusal(owner, feature, value);
    }

    /** Why an object is sealed, for people. */
    public String sealed(EObject object) {
        return guard.sealed(object);
    }

    /**
     * Calls a listener once for each step that is executed, continued by typing, undone or redone, and once for each
     * change written past the history. It is the only way to learn that a model has changed.
     */
    public Registration onChange(Runnable listener) {
        return changes.add(listener);
    }

    /**
     * Runs work that may only read.
     *
     * @throws RefusedException where it changed the model, which is then as it was
     */
    public <T, X extends Exception> T reading(Reading<T, X> work) throws X {
        return watch.reading(work);
    }

    /** What may be added, objects of other bundles' metamodels among it; a further row of a list is born with the values that its class has for further ones. */
    @Override
    public Collection<?> getNewChildDescriptors(Object object, Object sibling) {
        Collection<Object> descriptors = new ArrayList<>(super.getNewChildDescriptors(object, sibling));
        if (object instanceof EObject owner) {
            descriptors.removeIf(
                    offer -> offer instanceof CommandParameter child && OpenLists.isOpen(child.getEReference()));
            descriptors.addAll(OpenLists.offers(owner));
            descriptors.stream()
                    .filter(CommandParameter.class::isInstance)
                    .map(CommandParameter.class::cast)
                    .forEach(offer -> FurtherValues.give(owner, offer));
        }
        return descriptors;
    }

    /** Lets go of the model. */
    public void dispose() {
        commandStack.flush();
        changes.clear();
        getResourceSet().eAdapters().remove(watch);
        if (adapterFactory instanceof IDisposable items) {
            items.dispose();
        }
    }

    @Override
    public Command createCommand(Class<? extends Command> type, CommandParameter parameter) {
        Optional<Refusal> refusal = refusal(type, parameter);
        if (refusal.isPresent()) {
            return new RefusedCommand(refusal.get());
        }
        if (type == InitializeCopyCommand.class) {
            return new UnsealedCopy(this, parameter.getEOwner(), (CopyCommand.Helper) parameter.getValue());
        }
        return MutualListCommand.of(type, parameter).orElseGet(() -> super.createCommand(type, parameter));
    }

    /** The command that gives a feature a value, a list as a whole among them; {@code null} empties it. */
    static Command set(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value) {
        Object set = value == null ? SetCommand.UNSET_VALUE : value;
        return feature instanceof EReference list && MutualListCommand.isMutual(list)
                ? domain.createCommand(SetCommand.class, new CommandParameter(owner, feature, set))
                : SetCommand.create(domain, owner, feature, set);
    }

    private Optional<Refusal> refusal(Class<? extends Command> type, CommandParameter parameter) {
        EObject owner = parameter.getEOwner();
        EStructuralFeature feature = parameter.getEStructuralFeature();
        if (owner != null && feature != null) {
            if (Seals.isSealed(owner, feature)) {
                return Optional.of(guard.brokenSeal(owner));
            }
            Optional<Refusal> objection =
                    type == SetCommand.class ? guard.objection(owner, feature, value(parameter)) : Optional.empty();
            if (objection.isPresent()) {
                return objection;
            }
        }
        return lost(type, parameter).stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .flatMap(object -> guard.loss(object).stream())
                .findFirst();
    }

    private static Object value(CommandParameter parameter) {
        return parameter.getValue() == SetCommand.UNSET_VALUE ? null : parameter.getValue();
    }

    /** What such a command takes out of the model. */
    private static Collection<?> lost(Class<? extends Command> type, CommandParameter parameter) {
        Collection<?> objects = parameter.getCollection() == null ? List.of() : parameter.getCollection();
        if (type == DeleteCommand.class || type == CutToClipboardCommand.class) {
            return objects;
        }
        boolean containment = parameter.getFeature() instanceof EReference reference && reference.isContainment();
        if (type == RemoveCommand.class && containment) {
            return objects;
        }
        if (type == ReplaceCommand.class) {
            return parameter.getValue() == null ? List.of() : List.of(parameter.getValue());
        }
        return type == SetCommand.class && parameter.getEOwner() != null && containment
                ? replaced(parameter, (EReference) parameter.getFeature())
                : List.of();
    }

    /** The contained objects that a set command would remove. */
    private static List<?> replaced(CommandParameter parameter, EReference reference) {
        Object now = parameter.getEOwner().eGet(reference);
        Object then = parameter.getValue();
        List<?> standing = now instanceof List<?> list ? list : now == null ? List.of() : List.of(now);
        return standing.stream()
                .filter(object -> object != then && !(then instanceof Collection<?> kept && kept.contains(object)))
                .toList();
    }

    private static final class UnsealedCopy extends InitializeCopyCommand {
        UnsealedCopy(EditingDomain domain, EObject owner, CopyCommand.Helper copies) {
            super(domain, owner, copies);
        }

        @Override
        public void doExecute() {
            super.doExecute();
            Seals.lift(copy);
        }
    }
}
