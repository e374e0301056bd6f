// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.export.document.Copy;
import candor.export.values.ModelPath;
import candor.export.values.NamePattern;
import candor.export.values.PathException;
import candor.export.values.PropertyCatalog;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The copies of a document that is made once for each object to which a way through the model leads. */
final class Copies {

    private static final String BY_NAME = "{name}";

    private final ModelPath path;
    private final NamePattern name;

    /**
     * @param path from the dossier to what the copies are about
     * @param name pattern of the copies' names; empty for the objects' own
     * @throws PathException when a way leads nowhere
     */
    Copies(String path, String name, PropertyCatalog properties) {
        this.path = new ModelPath(MeetingPackage.Literals.DOSSIER, path, properties);
        if (this.path.isValue()) {
            throw PathException.toValue(path);
        }
        this.name = new NamePattern(this.path.type(), name.isEmpty() ? BY_NAME : name, properties);
    }

    /** A copy for each subject of a dossier. */
    List<Copy> of(Dossier dossier) {
        return subjects(dossier).stream()
                .map(subject -> new Copy(address(subject), name.of(subject)))
                .toList();
    }

    /** What a copy is about. */
    Optional<EObject> find(Dossier dossier, Copy copy) {
        return subjects(dossier).stream()
                .filter(subject -> address(subject).equals(copy.id()))
                .findFirst();
    }

    private List<EObject> subjects(Dossier dossier) {
        return path.from(dossier).stream().map(EObject.class::cast).toList();
    }

    /** An empty object that stands in where a dossier has no subject yet. Empty where its class cannot be known. */
    Optional<EObject> empty() {
        EClass type = path.type();
        return type == null || type.isAbstract() || type.isInterface()
                ? Optional.empty()
                : Optional.of(EcoreUtil.create(type));
    }

    private static String address(EObject subject) {
        return EcoreUtil.getURI(subject).fragment();
    }
}
