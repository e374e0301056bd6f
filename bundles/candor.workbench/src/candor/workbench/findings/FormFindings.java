// SPDX-License-Identifier: EPL-2.0
package candor.workbench.findings;

import candor.core.rules.Finding;
import candor.core.rules.FindingsChange;
import candor.core.rules.LiveCheck;
import candor.core.rules.Severity;
import candor.forms.FieldFinding;
import candor.forms.FieldFix;
import candor.forms.FieldSeverity;
import candor.forms.FindingSource;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;

/** What the live check knows, for the forms of a dossier, in the language of the program. */
public final class FormFindings implements FindingSource {

    private final LiveCheck check;
    private final Fixes fixes;
    private final Map<Runnable, Consumer<FindingsChange>> listeners = new IdentityHashMap<>();

    @Inject
    public FormFindings(LiveCheck check, Fixes fixes) {
        this.check = check;
        this.fixes = fixes;
    }

    @Override
    public List<FieldFinding> findings(EObject object) {
        return check.knownAt(object).stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(this::shown)
                .toList();
    }

    private FieldFinding shown(Finding finding) {
        Locale locale = Locale.getDefault();
        List<FieldFix> actions = finding.fixes().stream()
                .map(fix -> new FieldFix(fix.label().in(locale), () -> fixes.run(finding, fix)))
                .toList();
        return new FieldFinding(
                weight(finding.severity()), finding.message(locale), finding.object(), finding.feature(), actions);
    }

    /** Red is kept for what stops the papers. */
    private static FieldSeverity weight(Severity severity) {
        return switch (severity) {
            case BLOCKER -> FieldSeverity.ERROR;
            case MUST, SHOULD -> FieldSeverity.WARNING;
            case HINT -> FieldSeverity.INFO;
        };
    }

    @Override
    public void addListener(Runnable changed) {
        Consumer<FindingsChange> listener = change -> changed.run();
        listeners.put(changed, listener);
        check.addListener(listener);
    }

    @Override
    public void removeListener(Runnable changed) {
        Consumer<FindingsChange> listener = listeners.remove(changed);
        if (listener != null) {
            check.removeListener(listener);
        }
    }
}
