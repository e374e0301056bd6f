// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** Executes commands on a dossier, and takes each back once to see that nothing of it is left before it is done for good. */
final class Undoable {

    static final LocalDate TODAY = LocalDate.of(2022, 3, 1);
    static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private final BasicCommandStack stack = new BasicCommandStack();
    private final EObject root;
    final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);

    /** @param root all that may change */
    Undoable(EObject root) {
        this.root = root;
        Resource resource = new XMIResourceImpl();
        resource.getContents().add(root);
        // Deleting looks for references in all that the domain edits.
        domain.getResourceSet().getResources().add(resource);
    }

    void run(Command command) {
        assertThat(command.canExecute()).isTrue();
        EObject before = EcoreUtil.copy(root);
        stack.execute(command);
        assertThat(EcoreUtil.equals(root, before)).as("done").isFalse();
        stack.undo();
        assertThat(EcoreUtil.equals(root, before)).as("one step of undo").isTrue();
        stack.redo();
    }

    static void isRefused(Supplier<Command> command) {
        assertThat(command.get().canExecute()).isFalse();
    }
}
