// SPDX-License-Identifier: EPL-2.0
package candor.workbench.findings;

import candor.core.rules.Finding;
import candor.core.rules.LiveCheck;
import candor.core.rules.QuickFix;
import candor.edit.RefusedException;
import candor.edit.Steps;
import candor.workbench.WorkbenchTexts;
import candor.workbench.failure.Failures;
import candor.workbench.session.DossierSession;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Runs quick fixes, each as one step of undo; where one cannot be run, says why. */
public final class Fixes {

    private final DossierSession session;
    private final LiveCheck check;
    private final Failures failures;

    @Inject
    public Fixes(DossierSession session, LiveCheck check, Failures failures) {
        this.session = session;
        this.check = check;
        this.failures = failures;
    }

    /** Runs one of a finding's fixes; the findings follow at once. */
    public void run(Finding finding, QuickFix fix) {
        session.flush();
        // The rule is asked for the fix again, so that it includes what was typed since the finding was shown.
        Optional<QuickFix> present = check.at(finding.object()).stream()
                .filter(finding::equals)
                .flatMap(same -> same.fixes().stream())
                .filter(same -> same.label().equals(fix.label()))
                .findFirst();
        if (present.isEmpty()) {
            failures.show(WorkbenchTexts.get("fix.gone"));
            return;
        }
        String label = present.get().label().in(Locale.getDefault());
        Command command = present.get().command(session.domain());
        try {
            session.stack().execute(new Steps(session.domain()).append(command).command(label));
            check.refresh();
        } catch (RefusedException refused) {
            failures.show(refused.refusal().subject().isPresent() ? refused.getMessage() : why(finding, label));
        }
    }

    private String why(Finding finding, String label) {
        if (!EcoreUtil.isAncestor(session.dossier(), finding.object())) {
            return WorkbenchTexts.get("fix.removed", label);
        }
        boolean readOnly = session.domain().isReadOnly(finding.object().eResource());
        return WorkbenchTexts.get(readOnly ? "fix.readOnly" : "fix.refused", label);
    }
}
