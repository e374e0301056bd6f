// SPDX-License-Identifier: EPL-2.0
package candor.workbench.problems;

import candor.workbench.Texts;

/** What findings are put together by. */
enum Grouping {
    /** How grave they are. */
    SEVERITY,
    /** The stage of the process they stand in. */
    STAGE,
    /** The rule that found them. */
    RULE;

    /** For people. */
    String label() {
        return switch (this) {
            case SEVERITY -> Texts.get("problems.by.severity");
            case STAGE -> Texts.get("problems.by.stage");
            case RULE -> Texts.get("problems.by.rule");
        };
    }
}
