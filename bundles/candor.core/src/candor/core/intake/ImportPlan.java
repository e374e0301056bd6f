// SPDX-License-Identifier: EPL-2.0
package candor.core.intake;

import candor.base.text.Text;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * What an import would do to a dossier.
 *
 * @param lines for people, the sum first
 * @param changes how many things would be added or changed; 0 where there is nothing to do
 * @param doubts how many entries of the file are left out because they contradict themselves; {@code lines} says which
 * @param command makes the command that does it all as one step
 */
public record ImportPlan(List<Text> lines, int changes, int doubts, Function<EditingDomain, Command> command) {

    public ImportPlan {
        lines = List.copyOf(lines);
    }
}
