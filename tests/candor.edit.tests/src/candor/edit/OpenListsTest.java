// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which classes of which packages an open list takes. */
class OpenListsTest {

    private final EPackage own = ePackage("own");
    private final EClass root = eClass(own, "Root");
    private final EReference open = containment(root, "extensions", EcorePackage.Literals.EOBJECT);
    private final EPackage bureau = ePackage("bureau");
    private final EClass chapter = eClass(bureau, "Chapter");
    private final EClass line = eClass(bureau, "Line");
    private final EObject dossier;

    OpenListsTest() {
        annotate(open, "open", "true");
        containment(chapter, "chapters", chapter);
        containment(chapter, "lines", line);
        dossier = EcoreUtil.create(root);
    }

    @AfterEach
    void remove() {
        EPackage.Registry.INSTANCE.remove(bureau.getNsURI());
        EPackage.Registry.INSTANCE.remove(own.getNsURI());
    }

    @Test
    void itTakesWhatIsNoPartOfAnotherClassOfItsPackage() {
        assertThat(offered()).isEmpty();
        EPackage.Registry.INSTANCE.put(bureau.getNsURI(), bureau);
        EPackage.Registry.INSTANCE.put(own.getNsURI(), own);

        assertThat(offered()).as("a chapter in a chapter is one too").containsExactly(chapter);
        annotate(line, "top", "true");
        annotate(chapter, "top", "false");
        assertThat(offered()).containsExactly(line);
        line.setAbstract(true);
        assertThat(offered()).isEmpty();
    }

    @Test
    void whatStandsThereAlreadyIsAKindThoughNobodyRegistersIt() {
        list().add(EcoreUtil.create(line));
        assertThat(OpenLists.kinds(dossier)).containsExactly(line);
        assertThat(offered()).isEmpty();
    }

    @Test
    void aPackageThatCannotBeMadeTakesNoOtherWithIt() {
        EPackage.Registry.INSTANCE.put(bureau.getNsURI(), bureau);
        EPackage.Registry.INSTANCE.put("urn:broken", new EPackage.Descriptor() {
            @Override
            public EPackage getEPackage() {
                throw new IllegalStateException("broken");
            }

            @Override
            public EFactory getEFactory() {
                return null;
            }
        });
        try {
            assertThat(offered()).containsExactly(chapter);
        } finally {
            EPackage.Registry.INSTANCE.remove("urn:broken");
        }
    }

    @Test
    void onlyContainmentsThatSaySoAreOpen() {
        assertThat(OpenLists.of(root)).containsExactly(open);
        assertThat(OpenLists.of(chapter)).isEmpty();
        assertThat(OpenLists.kinds(EcoreUtil.create(chapter))).isEmpty();
    }

    private List<EClass> offered() {
        return OpenLists.offers(dossier).stream()
                .map(CommandParameter::getEValue)
                .map(EObject::eClass)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<EObject> list() {
        return (List<EObject>) dossier.eGet(open);
    }

    private static EPackage ePackage(String name) {
        EPackage made = EcoreFactory.eINSTANCE.createEPackage();
        made.setName(name);
        made.setNsURI("urn:open:" + name);
        return made;
    }

    private static EClass eClass(EPackage owner, String name) {
        EClass made = EcoreFactory.eINSTANCE.createEClass();
        made.setName(name);
        owner.getEClassifiers().add(made);
        return made;
    }

    private static EReference containment(EClass owner, String name, EClass type) {
        EReference made = EcoreFactory.eINSTANCE.createEReference();
        made.setName(name);
        made.setEType(type);
        made.setUpperBound(-1);
        made.setContainment(true);
        owner.getEStructuralFeatures().add(made);
        return made;
    }

    private static void annotate(EModelElement element, String key, String value) {
        EAnnotation annotation = EcoreFactory.eINSTANCE.createEAnnotation();
        annotation.setSource(ModelAnnotations.SOURCE);
        annotation.getDetails().put(key, value);
        element.getEAnnotations().add(annotation);
    }
}
