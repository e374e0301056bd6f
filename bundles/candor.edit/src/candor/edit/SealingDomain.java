// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
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

/**
 * An editing domain that gives no command which would change or delete what is {@linkplain Seals sealed}, whoever asks: a
 * field, a cell, a paste, a quick fix, an import. What is asked for all the same cannot be executed. Sealed objects still
 * move within their list; whoever brings one to another list, whole, makes the {@code RemoveCommand} of that move himself.
 * Copies carry no seal. Nor is there a command for a value that a {@link Veto} of the program is against.
 */
public final class SealingDomain extends AdapterFactoryEditingDomain {
    private List<Veto> vetoes = List.of();

    public SealingDomain(AdapterFactory adapterFactory, CommandStack commandStack) {
        super(adapterFactory, commandStack);
    }

    public SealingDomain(AdapterFactory adapterFactory, CommandStack commandStack, ResourceSet resourceSet) {
        super(adapterFactory, commandStack, resourceSet);
    }

    /** What the program is against, from now on. */
    public void setVetoes(List<Veto> vetoes) {
        this.vetoes = List.copyOf(vetoes);
    }

    /** Why a feature must not get this value now; empty where it may. */
    public Optional<String> objection(EObject owner, EStructuralFeature feature, Object value) {
        return vetoes.stream()
                .flatMap(veto -> veto.against(owner, feature, value).stream())
                .findFirst();
    }

    @Override
    public Command createCommand(Class<? extends Command> type, CommandParameter parameter) {
        if (touchesSealed(parameter) || isVetoed(type, parameter) || takesSealedAway(type, parameter)) {
            return UnexecutableCommand.INSTANCE;
        }
        if (type == InitializeCopyCommand.class) {
            return new UnsealedCopy(this, parameter.getEOwner(), (CopyCommand.Helper) parameter.getValue());
        }
        return super.createCommand(type, parameter);
    }

    private static boolean touchesSealed(CommandParameter parameter) {
        return parameter.getEOwner() != null
                && parameter.getEStructuralFeature() != null
                && Seals.isSealed(parameter.getEOwner(), parameter.getEStructuralFeature());
    }

    private boolean isVetoed(Class<? extends Command> type, CommandParameter parameter) {
        return type == SetCommand.class
                && parameter.getEOwner() != null
                && parameter.getEStructuralFeature() != null
                && objection(parameter.getEOwner(), parameter.getEStructuralFeature(), parameter.getValue())
                        .isPresent();
    }

    private static boolean takesSealedAway(Class<? extends Command> type, CommandParameter parameter) {
        if (type == DeleteCommand.class || type == CutToClipboardCommand.class) {
            return holdSealed(parameter.getCollection());
        }
        if (type == RemoveCommand.class) {
            return parameter.getFeature() instanceof EReference reference
                    && reference.isContainment()
                    && holdSealed(parameter.getCollection());
        }
        if (type == ReplaceCommand.class) {
            return parameter.getValue() instanceof EObject replaced && Seals.holdsSealed(replaced);
        }
        return type == SetCommand.class
                && parameter.getEOwner() != null
                && parameter.getFeature() instanceof EReference reference
                && reference.isContainment()
                && holdSealed(replaced(parameter, reference));
    }

    /** What stands in a containment now and will not stand there afterwards. */
    private static List<?> replaced(CommandParameter parameter, EReference reference) {
        Object now = parameter.getEOwner().eGet(reference);
        Object then = parameter.getValue();
        List<?> standing = now instanceof List<?> list ? list : now == null ? List.of() : List.of(now);
        return standing.stream()
                .filter(object -> object != then && !(then instanceof Collection<?> kept && kept.contains(object)))
                .toList();
    }

    private static boolean holdSealed(Collection<?> objects) {
        return objects != null
                && objects.stream().anyMatch(object -> object instanceof EObject tree && Seals.holdsSealed(tree));
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
