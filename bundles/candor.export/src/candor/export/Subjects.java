// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.export.document.Copy;
import candor.export.document.Placeholder;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.query.Leadership;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the copies of a document are about, one each. */
enum Subjects {
    /** Every member of the Party group, the principal first. */
    MEMBERS(
            "members",
            MeetingPackage.Literals.PERSON,
            dossier -> Leadership.of(dossier).members(),
            person -> name((Person) person)),
    /** Every talk, planned or held. */
    TALKS(
            "talks",
            MeetingPackage.Literals.TALK,
            Dossier::getTalks,
            talk -> name(((Talk) talk).getInitiator()) + "与" + name(((Talk) talk).getPartner()));

    private final String id;
    private final EClass type;
    private final Function<Dossier, List<? extends EObject>> list;
    private final Function<EObject, String> label;

    Subjects(String id, EClass type, Function<Dossier, List<? extends EObject>> list, Function<EObject, String> label) {
        this.id = id;
        this.type = type;
        this.list = list;
        this.label = label;
    }

    /** The subjects of a name in {@link TemplateDocument#copies}. */
    static Optional<Subjects> of(String id) {
        return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
    }

    /** A copy for each subject of a dossier. */
    List<Copy> copies(Dossier dossier) {
        return list.apply(dossier).stream()
                .map(subject -> new Copy(address(subject), label.apply(subject)))
                .toList();
    }

    /** What a copy is about. */
    Optional<EObject> find(Dossier dossier, Copy copy) {
        return list.apply(dossier).stream()
                .filter(subject -> address(subject).equals(copy.id()))
                .map(EObject.class::cast)
                .findFirst();
    }

    /** Stands in where a dossier has none. */
    EObject empty() {
        return EcoreUtil.create(type);
    }

    private static String address(EObject subject) {
        return EcoreUtil.getURI(subject).fragment();
    }

    private static String name(Person person) {
        return person == null ? Placeholder.MARK : Objects.requireNonNullElse(person.getName(), Placeholder.MARK);
    }
}
