// SPDX-License-Identifier: EPL-2.0
package candor.forms.deletion;

import candor.edit.GuardedDomain;
import candor.edit.Steps;
import candor.edit.Usages;
import candor.forms.FormLabels;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Deletes objects; asks before where others refer to them. */
public final class Deletion {
    private final GuardedDomain domain;
    private final FormLabels labels;

    /** @param labels names what refers to them */
    public Deletion(GuardedDomain domain, FormLabels labels) {
        this.domain = domain;
        this.labels = labels;
    }

    /**
     * The command that deletes, and that puts another object in their place or removes the references, as one step.
     *
     * @param shell for the question
     * @return nothing where the person wants none of it
     */
    public Optional<Command> ask(Shell shell, Collection<? extends EObject> doomed) {
        Usages usages = Usages.of(doomed, domain.getResourceSet());
        Steps steps = new Steps(domain);
        Command plain = new Steps(domain).delete(doomed).command();
        if (usages.all().isEmpty() || !plain.canExecute()) {
            return Optional.of(plain);
        }
        plain.dispose();
        UsagesDialog dialog = new UsagesDialog(shell, labels, List.copyOf(doomed), usages);
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        dialog.replacement().ifPresent(replacement -> usages.replace(steps, replacement));
        return Optional.of(steps.delete(doomed).command());
    }
}
