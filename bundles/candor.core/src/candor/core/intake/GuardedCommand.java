// SPDX-License-Identifier: EPL-2.0
package candor.core.intake;

import candor.base.contribution.Contribution;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;

/** What an importer changes. When it fails while it is carried out, the guard of the dossier takes back what was done, and the importer is named. */
final class GuardedCommand extends CommandWrapper {

    private final Contribution<?> contribution;

    GuardedCommand(Contribution<?> contribution, Command command) {
        super(command);
        this.contribution = contribution;
    }

    @Override
    protected boolean prepare() {
        return contribution.require(any -> super.prepare());
    }

    @Override
    public void execute() {
        AbortExecutionException givenUp = contribution.require(any -> {
            try {
                super.execute();
                return null;
            } catch (AbortExecutionException e) {
                return e;
            }
        });
        if (givenUp != null) {
            throw givenUp;
        }
    }
}
