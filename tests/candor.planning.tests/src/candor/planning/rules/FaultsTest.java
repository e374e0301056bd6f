// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Finding;
import candor.core.rules.QuickFix;
import candor.core.rules.Rule;
import candor.core.rules.RuleRegistry;
import candor.model.meeting.Dossier;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Makes one mistake at a time in the faultless sample: its own rule finds it, and each quick fix mends it and can be undone. */
class FaultsTest {

    private static final Dossier SAMPLE = Rules.sample();
    private static final RuleRegistry REGISTRY = Rules.registry();

    static List<Fault> faults() {
        return Stream.of(DateFaults.all(), PeopleFaults.all(SAMPLE), LetterFaults.all(SAMPLE), TextFaults.all(SAMPLE))
                .flatMap(all -> all)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFoundByItsOwnRule(Fault fault) {
        Dossier dossier = EcoreUtil.copy(SAMPLE);
        fault.seed().accept(dossier);
        List<Finding> findings = check(dossier);
        assertThat(findings).extracting(f -> f.rule().info().id()).contains(fault.rule());
        findings.stream().filter(f -> f.rule().info().id().equals(fault.rule())).forEach(finding -> finding.fixes()
                .forEach(fix -> tryFix(dossier, findings, finding, fix)));
    }

    private static void tryFix(Dossier dossier, List<Finding> before, Finding finding, QuickFix fix) {
        EditingDomain domain =
                new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
        domain.getCommandStack().execute(fix.command(domain));
        assertThat(check(dossier)).as("after %s", fix.label()).doesNotContain(finding);
        domain.getCommandStack().undo();
        assertThat(check(dossier)).isEqualTo(before);
    }

    @Test
    void thereAreManyAndNoRuleIsWithout() {
        assertThat(faults()).hasSizeGreaterThan(200).extracting(Fault::toString).doesNotHaveDuplicates();
        assertThat(faults())
                .extracting(Fault::rule)
                .containsAll(REGISTRY.rules().stream()
                        .map(Rule::info)
                        .map(info -> info.id())
                        .toList());
    }

    private static List<Finding> check(Dossier dossier) {
        return REGISTRY.check(dossier, Rules.on(Rules.AFTERWARDS));
    }
}
