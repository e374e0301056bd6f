// SPDX-License-Identifier: EPL-2.0
package candor.workbench.problems;

import candor.core.rules.Finding;
import java.util.List;

/**
 * Findings that have something in common.
 *
 * @param by what that is
 * @param key tells groups apart while their findings change
 * @param findings at least one, in the order of the dossier, the gravest first
 */
record ProblemGroup(Grouping by, Object key, List<Finding> findings) {

    ProblemGroup {
        findings = List.copyOf(findings);
    }
}
