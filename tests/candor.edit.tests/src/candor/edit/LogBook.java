// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** Two log books whose entries are closed by a stamp, in a guarded domain; no production code knows their metamodel. */
final class LogBook {
    static final EPackage PACKAGE = EcoreFactory.eINSTANCE.createEPackage();
    static final EClass BOOK = EcoreFactory.eINSTANCE.createEClass();
    static final EClass ENTRY = EcoreFactory.eINSTANCE.createEClass();
    static final EAttribute TEXT = attribute("text", 1);
    static final EAttribute STAMP = attribute("stamp", 1);
    static final EAttribute REMARK = attribute("remark", 1);
    static final EAttribute TAGS = attribute("tags", -1);
    static final EAttribute MINUTE = attribute("minute", 1);

    /** Seals the minute, and itself. */
    static final EAttribute SIGNATURES = attribute("signatures", -1);

    static final EReference ENTRIES = reference("entries", BOOK, ENTRY, true, -1);
    static final EReference ANSWERS = reference("answers", ENTRY, ENTRY, false, 1);
    static final EReference ANSWERED_BY = reference("answeredBy", ENTRY, ENTRY, false, -1);

    static {
        PACKAGE.setName("log");
        PACKAGE.setNsPrefix("log");
        PACKAGE.setNsURI("urn:candor:test:log");
        BOOK.setName("Book");
        ENTRY.setName("Entry");
        PACKAGE.getEClassifiers().addAll(List.of(BOOK, ENTRY));
        ANSWERS.setEOpposite(ANSWERED_BY);
        ANSWERED_BY.setEOpposite(ANSWERS);
        EcoreUtil.setAnnotation(TEXT, ModelAnnotations.SOURCE, "sealedBy", "stamp");
        EcoreUtil.setAnnotation(TAGS, ModelAnnotations.SOURCE, "sealedBy", "stamp");
        EcoreUtil.setAnnotation(MINUTE, ModelAnnotations.SOURCE, "sealedBy", "signatures");
        EcoreUtil.setAnnotation(SIGNATURES, ModelAnnotations.SOURCE, "sealedBy", "signatures");
        TAGS.setUnique(false);
        EcoreUtil.setAnnotation(STAMP, ModelAnnotations.SOURCE, "sealedBy", "stamp");
    }

    final List<Veto> vetoes = new ArrayList<>();
    final GuardedDomain domain =
            new GuardedDomain(new ReflectiveItemProviderAdapterFactory(), new ResourceSetImpl(), () -> vetoes);
    final GuardedStack stack = domain.getCommandStack();
    final EObject book = EcoreUtil.create(BOOK);
    final EObject other = EcoreUtil.create(BOOK);

    /** An entry with a text, and one more behind it. */
    final EObject entry = entry("as it was said");

    final EObject open = entry("a draft");

    LogBook() {
        ResourceImpl file = new ResourceImpl(URI.createURI("log:test"));
        domain.getResourceSet().getResources().add(file);
        file.getContents().addAll(List.of(book, other));
        entries(book).addAll(List.of(entry, open));
    }

    static EObject entry(String text) {
        EObject entry = EcoreUtil.create(ENTRY);
        entry.eSet(TEXT, text);
        return entry;
    }

    /** Stamps the entry. */
    void seal() {
        stack.execute(SetCommand.create(domain, entry, STAMP, "stamped"));
    }

    @SuppressWarnings("unchecked")
    static List<EObject> entries(EObject owner) {
        return (List<EObject>) owner.eGet(ENTRIES);
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(EObject owner, EStructuralFeature feature) {
        return (List<Object>) owner.eGet(feature);
    }

    private static EAttribute attribute(String name, int most) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(EcorePackage.Literals.ESTRING);
        attribute.setUpperBound(most);
        ENTRY.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    private static EReference reference(String name, EClass owner, EClass type, boolean containment, int most) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setContainment(containment);
        reference.setUpperBound(most);
        owner.getEStructuralFeatures().add(reference);
        return reference;
    }
}
