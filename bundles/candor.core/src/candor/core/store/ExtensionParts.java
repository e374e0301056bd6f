// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Puts a dossier and the parts of its extensions together when a container is read: the objects of installed packages take
 * their places among the extensions, those of absent packages are remembered with theirs.
 */
final class ExtensionParts {

    private final DossierDocument document;
    private final EPackage.Registry registry;
    private final Limits limits;
    private final Map<String, DossierResource> present = new LinkedHashMap<>();

    ExtensionParts(DossierDocument document, EPackage.Registry registry, Limits limits) {
        this.document = document;
        this.registry = registry;
        this.limits = limits;
    }

    /**
     * Reads one part, or remembers it when one of its packages is not installed.
     *
     * @param namespaces of its packages, its own first; none when the manifest does not list the part
     */
    void read(Entry entry, List<String> namespaces, XmiReader reader) throws MeetingFileException {
        if (namespaces.isEmpty()) {
            document.absentParts().add(AbsentPart.read(namespaces, entry, limits));
            return;
        }
        document.partNames().put(namespaces.getFirst(), entry.name());
        Map<String, EPackage> packages = new HashMap<>(DossierReader.OWN_PACKAGE);
        for (String namespace : namespaces) {
            // EMF's own packages describe models; a file must not bring models along.
            EPackage known =
                    namespace.startsWith("http://www.eclipse.org/emf/") ? null : registry.getEPackage(namespace);
            if (known == null) {
                document.absentParts().add(AbsentPart.read(namespaces, entry, limits));
                return;
            }
            packages.put(namespace, known);
        }
        present.put(entry.name(), reader.read(entry.name(), entry.content(), packages));
    }

    /** Whether the container has no parts at all. */
    boolean isEmpty() {
        return present.isEmpty() && document.absentParts().isEmpty();
    }

    /**
     * Joins everything that was read, and finds what every reference refers to.
     *
     * @throws MeetingFileException DANGLING_REFERENCE or BROKEN_CONTENT, naming object and feature
     */
    void join() throws MeetingFileException {
        Dossier dossier = document.dossier();
        InternalEList<EObject> extensions = (InternalEList<EObject>) dossier.getExtensions();
        List<EObject> found = new ArrayList<>();
        for (EObject extension : new ArrayList<>(extensions.basicList())) {
            URI address = ((InternalEObject) extension).eProxyURI();
            if (address == null) {
                found.add(extension);
                continue;
            }
            extensions.basicRemove(extension, null);
            DossierResource part = present.get(Places.entry(address));
            EObject object = part == null ? null : part.getEObject(address.fragment());
            if (object != null && object.eContainer() == null && !found.contains(object)) {
                found.add(object);
            } else if (isAbsent(address)) {
                document.slots().add(new AbsentPart.Slot(List.copyOf(found), address));
            } else {
                throw dangling(dossier, MeetingPackage.Literals.DOSSIER__EXTENSIONS, address);
            }
        }
        for (DossierResource part : present.values()) {
            // An object that has lost its place is not lost: it comes last.
            part.getContents().stream()
                    .filter(object -> !found.contains(object))
                    .forEach(found::add);
        }
        Map<EObject, String> ids = release();
        for (int i = 0; i < found.size(); i++) {
            if (i == extensions.size() || extensions.basicGet(i) != found.get(i)) {
                extensions.add(i, found.get(i));
            }
        }
        ids.forEach(document.resource()::setID);
        resolve();
    }

    /** Takes all objects out of the resources they were read into; returns their identifiers. */
    private Map<EObject, String> release() throws MeetingFileException {
        Map<EObject, String> ids = new HashMap<>();
        Set<String> taken =
                new HashSet<>(document.resource().getIDToEObjectMap().keySet());
        for (Map.Entry<String, DossierResource> part : present.entrySet()) {
            for (Map.Entry<EObject, String> id :
                    part.getValue().getEObjectToIDMap().entrySet()) {
                if (!taken.add(id.getValue())) {
                    throw MeetingFileException.of(Kind.BROKEN_CONTENT, "identifier", id.getValue())
                            .at(part.getKey());
                }
                ids.put(id.getKey(), id.getValue());
            }
            document.resourceSet().getResources().remove(part.getValue());
            part.getValue().getContents().clear();
        }
        return ids;
    }

    /** EMF resolves lazily and keeps silent about what it does not find; here everything is looked up once. */
    private void resolve() throws MeetingFileException {
        Dossier dossier = document.dossier();
        resolve(dossier);
        for (TreeIterator<EObject> all = dossier.eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            if (object.eIsProxy()) {
                throw dangling(
                        object.eContainer(), object.eContainingFeature(), ((InternalEObject) object).eProxyURI());
            }
            resolve(object);
        }
    }

    private void resolve(EObject object) throws MeetingFileException {
        List<Map.Entry<EReference, InternalEObject>> unresolved = new ArrayList<>();
        EContentsEList.FeatureIterator<EObject> targets = (EContentsEList.FeatureIterator<EObject>)
                object.eCrossReferences().iterator();
        while (targets.hasNext()) {
            InternalEObject target = (InternalEObject) targets.next();
            if (target.eIsProxy()) {
                unresolved.add(Map.entry((EReference) targets.feature(), target));
            }
        }
        for (Map.Entry<EReference, InternalEObject> entry : unresolved) {
            URI address = entry.getValue().eProxyURI();
            EObject target = document.resourceSet().getEObject(address, false);
            if (target != null) {
                // A reference declared with resolveProxies="false", which EMF never resolves itself.
                EcoreUtil.replace(object, entry.getKey(), entry.getValue(), target);
            } else if (!isAbsent(address)) {
                throw dangling(object, entry.getKey(), address);
            }
        }
    }

    private boolean isAbsent(URI address) {
        String entry = Places.entry(address);
        return document.absentParts().stream()
                .anyMatch(part -> part.entry().name().equals(entry));
    }

    private MeetingFileException dangling(EObject object, EStructuralFeature feature, URI address) {
        return MeetingFileException.of(
                        Kind.DANGLING_REFERENCE, "target", Names.of(object), Names.of(feature), address.fragment())
                .at(new Layout(document.dossier(), document.partNames()).entryOf(object));
    }
}
