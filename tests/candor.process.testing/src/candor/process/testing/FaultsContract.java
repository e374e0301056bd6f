// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Finding;
import candor.core.rules.QuickFix;
import candor.model.meeting.Dossier;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Makes one mistake at a time in the faultless sample: its own rule finds it, and each quick fix mends it and can be undone. The test of a
 * bundle's rules extends it.
 */
public abstract class FaultsContract extends SeededContract {

    /**
     * @param rules of the bundle
     * @param faults all that are known
     */
    protected FaultsContract(BundleRules rules, List<SeededFault> faults) {
        super(rules, faults);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isFoundByItsOwnRule(SeededFault fault) {
        Dossier dossier = changed(fault);
        List<Finding> findings = check(fault.rule(), dossier, BundleRules.AFTERWARDS);
        assertThat(findings).isNotEmpty().allMatch(f -> f.rule().info().id().equals(fault.rule()));
        findings.forEach(
                finding -> finding.fixes().forEach(fix -> tryFix(fault.rule(), dossier, findings, finding, fix)));
    }

    private void tryFix(String rule, Dossier dossier, List<Finding> before, Finding finding, QuickFix fix) {
        EditingDomain domain =
                new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
        domain.getCommandStack().execute(fix.command(domain));
        assertThat(check(rule, dossier, BundleRules.AFTERWARDS))
                .as("after %s", fix.label())
                .doesNotContain(finding);
        domain.getCommandStack().undo();
        assertThat(check(rule, dossier, BundleRules.AFTERWARDS)).isEqualTo(before);
    }
}
