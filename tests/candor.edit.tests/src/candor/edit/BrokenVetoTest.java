// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.base.contribution.ContributionKind;
import candor.base.contribution.Faults;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A veto that fails, beside one that does not. */
class BrokenVetoTest {

    private final Faults faults = new Faults();
    private final GuardedDomains domains = new GuardedDomains(faults);
    private final EObject book = EcoreUtil.create(LogBook.BOOK);
    private final EObject entry = LogBook.entry("a draft");
    private final GuardedDomain domain = domain();

    private GuardedDomain domain() {
        ResourceSetImpl model = new ResourceSetImpl();
        ResourceImpl file = new ResourceImpl(URI.createURI("log:test"));
        model.getResources().add(file);
        file.getContents().add(book);
        LogBook.entries(book).add(entry);
        return domains.of(model);
    }

    @AfterEach
    void dispose() {
        domain.dispose();
    }

    private static Veto broken(EStructuralFeature feature) {
        return new Objection(
                feature,
                value -> {
                    throw new IllegalStateException("planted");
                },
                "never said");
    }

    @Test
    void whatABrokenVetoJudgedStaysAsItIsAndEverythingElseGoesOn() {
        domains.add(broken(LogBook.TEXT));
        domains.add(new Objection(LogBook.REMARK, "bad"::equals, "not so"));

        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> write(LogBook.TEXT, "fine"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("candor.edit");
        }
        assertThat(entry.eGet(LogBook.TEXT)).isEqualTo("a draft");
        assertThat(faults.all()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(ContributionKind.VETO);
            assertThat(fault.name()).isEqualTo("Objection");
        });

        write(LogBook.REMARK, "good");
        assertThat(entry.eGet(LogBook.REMARK))
                .as("a field that it does not judge")
                .isEqualTo("good");
        assertThatThrownBy(() -> write(LogBook.REMARK, "bad")).hasMessage("not so");
    }

    @Test
    void aBrokenVetoIsNoWayIn() {
        domains.add(broken(LogBook.TEXT));
        EObject smuggled = LogBook.entry("what it would have judged");

        assertThatThrownBy(
                        () -> domain.getCommandStack().execute(new AddCommand(domain, book, LogBook.ENTRIES, smuggled)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> entry.eSet(LogBook.TEXT, "past the history")).isInstanceOf(RefusedException.class);
        assertThat(entry.eGet(LogBook.TEXT)).isEqualTo("a draft");
        assertThat(LogBook.entries(book)).containsExactly(entry);
    }

    @Test
    void itStaysClosedWhenAnotherVetoComesAndOpensWhenItsBundleGoes() {
        Veto broken = broken(LogBook.TEXT);
        domains.add(broken);
        assertThatThrownBy(() -> write(LogBook.TEXT, "fine")).isInstanceOf(RefusedException.class);
        domains.add(new Objection(LogBook.REMARK, "bad"::equals, "not so"));
        assertThatThrownBy(() -> write(LogBook.TEXT, "fine")).isInstanceOf(RefusedException.class);
        domains.remove(broken);
        write(LogBook.TEXT, "fine");
        assertThat(entry.eGet(LogBook.TEXT)).isEqualTo("fine");
    }

    @Test
    void oneThatCannotSayWhatItJudgesNeverGetsInAndIsReported() {
        domains.add(new Veto() {
            @Override
            public Set<EStructuralFeature> features() {
                throw new NoClassDefFoundError("planted");
            }

            @Override
            public Optional<String> against(EObject owner, EStructuralFeature feature, Object value) {
                return Optional.of("never asked");
            }
        });
        domains.add(new Objection(Set.of(), value -> true, "never asked"));
        assertThat(faults.all()).hasSize(2);
        write(LogBook.TEXT, "fine");
        assertThat(entry.eGet(LogBook.TEXT)).isEqualTo("fine");
    }

    private void write(EStructuralFeature feature, String text) {
        domain.getCommandStack().execute(new SetCommand(domain, entry, feature, text));
    }
}
