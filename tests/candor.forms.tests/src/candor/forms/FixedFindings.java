// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Findings that a test sets. */
final class FixedFindings implements FindingSource {
    private final List<Runnable> listeners = new ArrayList<>();
    private List<FieldFinding> findings;

    FixedFindings(List<FieldFinding> findings) {
        this.findings = findings;
    }

    void set(List<FieldFinding> others) {
        findings = others;
        List.copyOf(listeners).forEach(Runnable::run);
    }

    int listeners() {
        return listeners.size();
    }

    @Override
    public List<FieldFinding> findings(EObject object) {
        return findings.stream().filter(finding -> finding.object() == object).toList();
    }

    @Override
    public void addListener(Runnable changed) {
        listeners.add(changed);
    }

    @Override
    public void removeListener(Runnable changed) {
        listeners.remove(changed);
    }
}
