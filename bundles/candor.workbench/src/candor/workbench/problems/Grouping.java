// SPDX-License-Identifier: EPL-2.0
package candor.workbench.problems;

import candor.workbench.WorkbenchTexts;

/** What findings are put together by. */
enum Grouping {
    /** How grave they are. */
    SEVERITY,
    /** The stage of the process they stand in. */
    STAGE,
    /** The rule that found them. */
    RULE;

    /** Its name for people. */
    String label() {
        return switch (this) {
            case SEVERITY -> WorkbenchTexts.get("problems.by.severity");
            case STAGE -> WorkbenchTexts.get("problems.by.stage");
            case RULE -> WorkbenchTexts.get("problems.by.rule");
        };
    }
}
