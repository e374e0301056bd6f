// SPDX-License-Identifier: EPL-2.0
package candor.workbench.problems;

import candor.core.rules.Finding;
import candor.core.rules.Rule;
import candor.workbench.WorkbenchTexts;
import candor.workbench.place.DossierTree;
import candor.workbench.place.Place;
import candor.workbench.place.PlaceNames;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;

/** Words findings in the language of the program. Nothing is cached, because only rows in view are asked for. */
final class ProblemTexts {

    /** The whole title of a paper would leave no room for the rest of the way. */
    private static final int STEP_LENGTH = 16;

    private final EObject root;
    private final DossierTree tree;
    private final PlaceNames names;
    private final Locale locale = Locale.getDefault();

    ProblemTexts(EObject root, DossierTree tree, PlaceNames names) {
        this.root = root;
        this.tree = tree;
        this.names = names;
    }

    String message(Finding finding) {
        return finding.message(locale);
    }

    /** Where it stands, from the stage down to the field: 筹备 › 会议方案 › 日期. */
    String place(Finding finding) {
        Place above = finding.object() == root && finding.feature() != null
                ? Place.stage(root, finding.feature())
                : Place.of(finding.object());
        String path = names.path(tree, above, STEP_LENGTH);
        return finding.feature() == null
                ? path
                : path + PlaceNames.PATH + names.name(Place.field(finding.object(), finding.feature()));
    }

    /** What the rule checks, on what it rests and where that is written: 星期与日期一致（实务，万年历）. */
    String rule(Rule rule) {
        return WorkbenchTexts.get(
                "problems.rule",
                rule.title().in(locale),
                rule.info().rank().label(locale),
                rule.info().source().in(locale));
    }

    /** What a group of findings has in common. */
    String group(ProblemGroup group) {
        Finding first = group.findings().getFirst();
        return switch (group.by()) {
            case SEVERITY -> first.severity().label(locale);
            case STAGE -> names.name(stage(first));
            case RULE -> rule(first.rule());
        };
    }

    /** The stage of the process a finding stands in. */
    Place stage(Finding finding) {
        if (finding.object() == root && finding.feature() != null) {
            return Place.stage(root, finding.feature());
        }
        EObject top = finding.object();
        while (top.eContainer() != null && top.eContainer() != root) {
            top = top.eContainer();
        }
        return top.eContainer() == null ? Place.of(root) : Place.stage(root, top.eContainmentFeature());
    }

    /** One finding for the clipboard, as a line of a sheet. */
    String line(Finding finding) {
        return String.join(
                "\t", finding.severity().label(locale), message(finding), place(finding), rule(finding.rule()));
    }
}
