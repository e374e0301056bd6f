// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Test;

/** What desktop and command line write a model through. */
class GuardedDomainsTest {
    private final GuardedDomains domains = new GuardedDomains();
    private final ResourceSet model = new ResourceSetImpl();
    private final EObject entry = LogBook.entry("as it was said");

    @Test
    void aVetoThatComesLaterHoldsForADomainThatIsThereUntilItGoes() {
        GuardedDomain domain = domain();
        Veto veto = new Objection(LogBook.TEXT, "bad"::equals, "not so");
        domains.add(veto);
        assertThatThrownBy(() -> write(domain, "bad")).hasMessage("not so");
        domains.remove(veto);
        write(domain, "bad");
        assertThat(entry.eGet(LogBook.TEXT)).isEqualTo("bad");
    }

    @Test
    void everyObjectOfTheModelKnowsItsDomain() {
        GuardedDomain domain = domain();
        assertThat(AdapterFactoryEditingDomain.getEditingDomainFor(entry)).isSameAs(domain);
    }

    @Test
    void aDraftIsEditedThroughADomainOfItsOwn() {
        GuardedDomain draft = GuardedDomain.forDraft(domain().getAdapterFactory());
        write(draft, "better");
        draft.getCommandStack().undo();
        assertThat(entry.eGet(LogBook.TEXT)).isEqualTo("as it was said");
    }

    @Test
    void whyAnObjectIsSealedIsSaidInTheWordsOfItsBundleOrInOurs() {
        GuardedDomain domain = domain();
        assertThat(domain.sealed(entry)).isEqualTo(Refusal.word("sealed")).isNotBlank();
    }

    @Test
    void annotationsListNamesWithWhateverSpaceAroundThem() {
        EPackage annotated = EcoreUtil.copy(LogBook.PACKAGE);
        EcoreUtil.setAnnotation(annotated, ModelAnnotations.SOURCE, "order", " a, b ,,c ");
        assertThat(ModelAnnotations.names(annotated, "order")).isEqualTo(List.of("a", "b", "c"));
        assertThat(ModelAnnotations.names(annotated, "group")).isEmpty();
    }

    private GuardedDomain domain() {
        ResourceImpl file = new ResourceImpl(URI.createURI("log:test"));
        model.getResources().add(file);
        file.getContents().add(entry);
        return domains.of(model);
    }

    private void write(GuardedDomain domain, String text) {
        domain.getCommandStack().execute(SetCommand.create(domain, entry, LogBook.TEXT, text));
    }
}
