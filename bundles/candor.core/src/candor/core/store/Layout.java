// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/**
 * Which entry of the container each object of a dossier is stored in: extensions of a foreign package in the part of that
 * package, with everything they contain; everything else in {@code dossier.xmi}.
 */
final class Layout {

    private final Dossier dossier;
    private final Map<String, String> names;
    private final SequencedMap<String, List<EObject>> parts = new TreeMap<>();

    /**
     * @param names entry of each package that has one already; completed here
     */
    Layout(Dossier dossier, Map<String, String> names) {
        this.dossier = dossier;
        this.names = names;
        for (EObject extension : dossier.getExtensions()) {
            if (isForeign(extension)) {
                parts.computeIfAbsent(entryOf(extension.eClass().getEPackage()), name -> new ArrayList<>())
                        .add(extension);
            }
        }
    }

    /** Whether an object's class is none of ours. */
    static boolean isForeign(EObject object) {
        return object.eClass().getEPackage() != MeetingPackage.eINSTANCE;
    }

    /** The parts and the extensions that stand in them, in the order of their names. */
    SequencedMap<String, List<EObject>> parts() {
        return parts;
    }

    /** The entry an object of this dossier is stored in. */
    String entryOf(EObject object) {
        if (parts.isEmpty()) {
            return EntryNames.DOSSIER;
        }
        EObject top = object;
        while (top.eContainer() != null && top.eContainer() != dossier) {
            top = top.eContainer();
        }
        boolean isExtension = top.eContainmentFeature() == MeetingPackage.Literals.DOSSIER__EXTENSIONS;
        return isExtension && isForeign(top) ? entryOf(top.eClass().getEPackage()) : EntryNames.DOSSIER;
    }

    /** Readable, and different for two packages of the same name. */
    private String entryOf(EPackage owner) {
        return names.computeIfAbsent(owner.getNsURI(), namespace -> {
            String readable = owner.getName().replaceAll("[^A-Za-z0-9._-]", "_");
            String digest =
                    Digests.of(namespace.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
            return EntryNames.PARTS + readable + '-' + digest + ".xmi";
        });
    }
}
