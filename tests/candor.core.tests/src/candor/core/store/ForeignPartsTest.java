// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static candor.core.store.ForeignPackages.get;
import static candor.core.store.ForeignPackages.make;
import static candor.core.store.ForeignPackages.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candor.core.store.MeetingFileException.Kind;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Problem;
import java.nio.file.Files;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** A bureau's own data with its bundle, without it, and with it again. */
class ForeignPartsTest extends ForeignDossier {

    @Test
    void withItsBundleEverythingIsBack() throws Exception {
        DossierDocument opened = full.open(file);

        assertThat(EcoreUtil.equals(opened.dossier(), original.dossier())).isTrue();
        EObject one = opened.dossier().getExtensions().getFirst();
        assertThat(get(one, "visitor")).isSameAs(opened.dossier().getPersons().get(0));
        assertThat(get(one, "guide")).isSameAs(opened.dossier().getPersons().get(1));
        assertThat(get(one, "audits"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(opened.dossier().getExtensions().get(1));
        assertThat(opened.absentPackages()).isEmpty();
        assertThat(opened.id(one))
                .isEqualTo(original.id(original.dossier().getExtensions().getFirst()));
        assertSaveChangesNothing(full);
    }

    @Test
    void withoutItsBundleNothingIsLost() throws Exception {
        DossierDocument opened = bare.open(file);

        assertThat(opened.dossier().getExtensions()).isEmpty();
        assertThat(opened.dossier().getProblems().getFirst().getSources()).hasSize(2);
        assertThat(opened.absentPackages()).containsExactly("urn:bureau:audits", "urn:bureau:visits");
        assertSaveChangesNothing(bare);
    }

    @Test
    void aPackageThatItsBundleCannotMakeIsAsIfItWereNotThere() throws Exception {
        EPackage.Registry registry = ForeignPackages.registry(foreign.visits);
        registry.put("urn:bureau:audits", new EPackage.Descriptor() {
            @Override
            public EPackage getEPackage() {
                throw new IllegalStateException("its .ecore cannot be read");
            }

            @Override
            public EFactory getEFactory() {
                return null;
            }
        });
        MeetingStore broken = StoredDossiers.store(registry);

        assertThat(broken.open(file).absentPackages()).containsExactly("urn:bureau:audits");
        assertSaveChangesNothing(broken);
    }

    @Test
    void withOneOfTwoBundlesNothingIsLost() throws Exception {
        DossierDocument opened = visitsOnly.open(file);

        assertThat(opened.dossier().getExtensions()).hasSize(3);
        assertThat(opened.absentPackages()).containsExactly("urn:bureau:audits");
        assertSaveChangesNothing(visitsOnly);
    }

    @Test
    void editedWithoutItsBundleItIsAllThereAgain() throws Exception {
        DossierDocument edited = bare.open(file);
        edited.dossier().getPersons().getFirst().setName("张改名");
        edited.dossier().getProblems().getFirst().getSources().remove(0);
        Problem added = MeetingFactory.eINSTANCE.createProblem();
        edited.dossier().getProblems().add(0, added);
        bare.save(edited, file);

        Dossier dossier = full.open(file).dossier();

        assertThat(dossier.getExtensions())
                .extracting(object -> get(object, "name"))
                .containsExactly("一", "甲", "二", "信访");
        assertThat(get(dossier.getExtensions().getFirst(), "visitor"))
                .isSameAs(dossier.getPersons().getFirst());
        assertThat(dossier.getPersons().getFirst().getName()).isEqualTo("张改名");
        Problem problem = dossier.getProblems().get(1);
        assertThat(problem.getSources())
                .hasSize(2)
                .first()
                .isSameAs(dossier.getExtensions().get(3));
        assertThat(get(dossier.getExtensions().get(1), "finding")).isSameAs(problem);
    }

    @Test
    void placesAreKeptWhenKnownNeighboursChange() throws Exception {
        DossierDocument edited = visitsOnly.open(file);
        EList<EObject> extensions = edited.dossier().getExtensions();
        extensions.add(0, make(foreign.visit, "零"));
        extensions.add(2, make(foreign.visit, "一又二分之一"));
        visitsOnly.save(edited, file);

        assertThat(names(full.open(file))).containsExactly("零", "一", "甲", "一又二分之一", "二", "信访");

        EObject first = edited.dossier().getExtensions().get(1);
        set(first, "next", null);
        EcoreUtil.remove(first);
        MeetingFileException refusal =
                catchThrowableOfType(MeetingFileException.class, () -> visitsOnly.save(edited, file));
        assertThat(refusal.kind()).isEqualTo(Kind.DANGLING_REFERENCE);
        assertThat(refusal.getMessage()).contains("urn:bureau:audits");
    }

    @Test
    void whatAnAbsentPartRefersToCannotBeDeleted() throws Exception {
        DossierDocument edited = bare.open(file);
        byte[] before = Files.readAllBytes(file);
        EcoreUtil.delete(edited.dossier().getPersons().getFirst(), true);

        MeetingFileException refusal = catchThrowableOfType(MeetingFileException.class, () -> bare.save(edited, file));

        assertThat(refusal.kind()).isEqualTo(Kind.DANGLING_REFERENCE);
        assertThat(refusal.getMessage()).contains("urn:bureau:visits");
        assertThat(file).hasBinaryContent(before);
    }
}
