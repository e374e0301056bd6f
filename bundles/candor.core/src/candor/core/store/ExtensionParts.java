// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import candor.edit.RegisteredPackages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

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
            // Packages of EMF itself are refused, because a file must not contain models of its own.
            Optional<EPackage> known = namespace.startsWith("http://www.eclipse.org/emf/")
                    ? Optional.empty()
                    : RegisteredPackages.find(registry, namespace);
            if (known.isEmpty()) {
                document.absentParts().add(AbsentPart.read(namespaces, entry, limits));
                return;
            }
            packages.put(namespace, known.get());
        }
        present.put(entry.name(), reader.read(entry.name(), entry.content(), packages));
    }

    /**
     * Joins everything that was read: sets all references by address, in the order of the text.
     *
     * @throws MeetingFileException DANGLING_REFERENCE or BROKEN_CONTENT, naming object and feature
     */
    void join() throws MeetingFileException {
        List<PendingReference> references = new ArrayList<>(document.resource().pending());
        List<EObject> tops = new ArrayList<>();
        Map<String, Map<String, EObject>> objects = new HashMap<>();
        objects.put(EntryNames.DOSSIER, Map.copyOf(document.resource().getIDToEObjectMap()));
        for (Map.Entry<String, DossierResource> part : present.entrySet()) {
            references.addAll(part.getValue().pending());
            tops.addAll(part.getValue().getContents());
            objects.put(part.getKey(), Map.copyOf(part.getValue().getIDToEObjectMap()));
        }
        document.resource().pending().clear();
        Map<EObject, String> ids = release();
        for (PendingReference reference : references) {
            String entry = EntryAddresses.entry(reference.address());
            EObject target = objects.getOrDefault(entry, Map.of())
                    .get(reference.address().fragment());
            if (target != null) {
                reference.set(target);
            } else if (isAbsent(entry)) {
                document.slots().add(reference.leaveOpen());
            } else {
                throw reference.dangling();
            }
        }
        // An object whose place is unknown is put at the end.
        tops.stream()
                .filter(top -> top.eContainer() == null)
                .forEach(document.dossier().getExtensions()::add);
        ids.forEach(document.resource()::setID);
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

    private boolean isAbsent(String entry) {
        return document.absentParts().stream()
                .anyMatch(part -> part.entry().name().equals(entry));
    }
}
