// SPDX-License-Identifier: EPL-2.0
package candor.workbench.problems;

import candor.core.rules.Finding;
import candor.core.rules.QuickFix;
import candor.forms.ClipboardText;
import candor.workbench.editor.Editors;
import candor.workbench.findings.Fixes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Display;

/** What can be done with findings; inject it into anything that lives inside a dossier's tab. */
@Creatable
public final class ProblemActions {

    private final Problems problems;
    private final Editors editors;
    private final Fixes fixes;
    private final Display display;

    @Inject
    public ProblemActions(Problems problems, Editors editors, Fixes fixes, Display display) {
        this.problems = problems;
        this.editors = editors;
        this.fixes = fixes;
        this.display = display;
    }

    /** Leads to the field a finding is about. */
    public void go(Finding finding) {
        problems.select(finding);
        editors.open(finding.object(), finding.feature());
    }

    /**
     * Leads to the next finding or the one before; false where there is none.
     *
     * @param by 1 or −1
     */
    public boolean step(int by) {
        Optional<Finding> next = problems.step(by);
        next.ifPresent(this::go);
        return next.isPresent();
    }

    void fix(Finding finding, QuickFix fix) {
        fixes.run(finding, fix);
    }

    /** Puts findings on the clipboard, a line each, which a sheet takes as columns. */
    void copy(List<Finding> findings) {
        String lines =
                findings.stream().map(problems.texts()::line).collect(Collectors.joining(System.lineSeparator()));
        ClipboardText.put(display, lines);
    }
}
