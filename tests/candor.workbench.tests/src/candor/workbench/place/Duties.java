// SPDX-License-Identifier: EPL-2.0
package candor.workbench.place;

import candor.model.meeting.MeetingPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A bureau's package of duties with their shifts, and of leaves, as a bundle registers it. */
final class Duties implements AutoCloseable {

    static final String NAMESPACE = "urn:bureau:duties";

    final EPackage duties = EcoreFactory.eINSTANCE.createEPackage();
    final EClass duty = eClass("Duty");
    final EClass shift = eClass("Shift");
    final EReference holder = reference(duty, "holder", MeetingPackage.Literals.PERSON, 1);
    final EReference shifts = reference(duty, "shifts", shift, -1);

    /** @param folder of the properties, which stand beside the .ecore */
    Duties(Path folder) {
        duties.setName("duties");
        duties.setNsPrefix("duties");
        duties.setNsURI(NAMESPACE);
        shifts.setContainment(true);
        new ResourceImpl(URI.createFileURI(folder.resolve("duties.ecore").toString()))
                .getContents()
                .add(duties);
        try {
            Files.writeString(folder.resolve("duties.properties"), """
                    _UI_group_duties=值班
                    _UI_Duty_type=值班安排
                    _UI_Duty_name_feature=事由
                    _UI_Duty_holder_feature=值班人
                    _UI_Leave_type=请假
                    """);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        EPackage.Registry.INSTANCE.put(NAMESPACE, duties);
    }

    /** Adds a second class whose objects stand at the top. */
    EClass leave() {
        return eClass("Leave");
    }

    EObject make(EClass type, String name) {
        EObject object = EcoreUtil.create(type);
        object.eSet(type.getEStructuralFeature("name"), name);
        return object;
    }

    @Override
    public void close() {
        EPackage.Registry.INSTANCE.remove(NAMESPACE);
    }

    private EClass eClass(String name) {
        EClass made = EcoreFactory.eINSTANCE.createEClass();
        made.setName(name);
        EAttribute called = EcoreFactory.eINSTANCE.createEAttribute();
        called.setName("name");
        called.setEType(EcorePackage.Literals.ESTRING);
        made.getEStructuralFeatures().add(called);
        duties.getEClassifiers().add(made);
        return made;
    }

    private static EReference reference(EClass owner, String name, EClass type, int most) {
        EReference made = EcoreFactory.eINSTANCE.createEReference();
        made.setName(name);
        made.setEType(type);
        made.setUpperBound(most);
        owner.getEStructuralFeatures().add(made);
        return made;
    }
}
