// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.model.meeting.MeetingPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Two packages of a bureau that no bundle of ours knows: visits, and audits of visits. */
final class ForeignPackages {

    private static final EcoreFactory MAKE = EcoreFactory.eINSTANCE;

    final EPackage visits = ePackage("visits", "urn:bureau:visits");
    final EPackage audits = ePackage("audits", "urn:bureau:audits");
    /** {@code name}, {@code visitor} (Person), {@code guide} (Person), {@code paper} (Letter), {@code next}, {@code stops}. */
    final EClass visit = eClass(visits, "Visit");
    /** A source of problems. */
    final EClass petition = eClass(visits, "Petition");

    final EClass stop = eClass(visits, "Stop");
    /** {@code name}, {@code of} (Visit), {@code finding} (Problem). */
    final EClass audit = eClass(audits, "Audit");

    ForeignPackages() {
        petition.getESuperTypes().add(MeetingPackage.Literals.OPINION);
        reference(visit, "visitor", MeetingPackage.Literals.PERSON, 1);
        reference(visit, "guide", MeetingPackage.Literals.PERSON, 1).setResolveProxies(false);
        reference(visit, "companions", MeetingPackage.Literals.PERSON, -1);
        reference(visit, "paper", MeetingPackage.Literals.LETTER, 1);
        reference(visit, "next", visit, 1);
        reference(visit, "stops", stop, -1).setContainment(true);
        reference(visit, "anything", EcorePackage.Literals.EOBJECT, -1).setContainment(true);
        EReference auditsOfVisit = reference(visit, "audits", audit, -1);
        EReference visitOfAudit = reference(audit, "of", visit, 1);
        auditsOfVisit.setEOpposite(visitOfAudit);
        visitOfAudit.setEOpposite(auditsOfVisit);
        reference(audit, "finding", MeetingPackage.Literals.PROBLEM, 1);
    }

    /** A registry that knows our package and the given ones. */
    static EPackage.Registry registry(EPackage... packages) {
        EPackage.Registry registry = new EPackageRegistryImpl();
        registry.put(MeetingPackage.eNS_URI, MeetingPackage.eINSTANCE);
        for (EPackage one : packages) {
            registry.put(one.getNsURI(), one);
        }
        return registry;
    }

    static EObject make(EClass type, String name) {
        EObject object = EcoreUtil.create(type);
        set(object, "name", name);
        return object;
    }

    static void set(EObject object, String feature, Object value) {
        object.eSet(object.eClass().getEStructuralFeature(feature), value);
    }

    static Object get(EObject object, String feature) {
        return object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    private static EPackage ePackage(String name, String namespace) {
        EPackage made = MAKE.createEPackage();
        made.setName(name);
        made.setNsPrefix(name);
        made.setNsURI(namespace);
        return made;
    }

    private static EClass eClass(EPackage owner, String name) {
        EClass made = MAKE.createEClass();
        made.setName(name);
        EAttribute attribute = MAKE.createEAttribute();
        attribute.setName("name");
        attribute.setEType(EcorePackage.Literals.ESTRING);
        made.getEStructuralFeatures().add(attribute);
        owner.getEClassifiers().add(made);
        return made;
    }

    private static EReference reference(EClass owner, String name, EClass type, int upperBound) {
        EReference made = MAKE.createEReference();
        made.setName(name);
        made.setEType(type);
        made.setUpperBound(upperBound);
        owner.getEStructuralFeatures().add(made);
        return made;
    }
}
