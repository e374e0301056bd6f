// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/** Refuses to write what could not be read again, or not without the bundle it came from. */
final class WriteCheck {

    private final DossierDocument document;
    private final Layout layout;
    private final Set<String> absent;
    private final Limits limits;
    private int elements;

    private WriteCheck(DossierDocument document, Layout layout, Limits limits) {
        this.document = document;
        this.layout = layout;
        this.limits = limits;
        this.absent =
                document.absentParts().stream().map(part -> part.entry().name()).collect(Collectors.toSet());
    }

    /**
     * Looks at every object once.
     *
     * @param limits on its XML
     * @throws MeetingFileException UNSTORABLE, DANGLING_REFERENCE or TOO_LARGE, naming object and feature
     */
    static void check(DossierDocument document, Layout layout, Limits limits) throws MeetingFileException {
        WriteCheck check = new WriteCheck(document, layout, limits);
        // The top element of a part may be nested once more.
        check.tree(document.dossier(), 2);
        check.absentParts();
    }

    private void tree(EObject object, int depth) throws MeetingFileException {
        if (depth > limits.depth()) {
            throw MeetingFileException.of(Kind.TOO_LARGE, "depth", limits.depth())
                    .at(layout.entryOf(object));
        }
        object(object);
        if (++elements > limits.elements()) {
            throw MeetingFileException.of(Kind.TOO_LARGE, "elements", limits.elements())
                    .at(layout.entryOf(object));
        }
        for (EObject child : object.eContents()) {
            tree(child, depth + 1);
        }
    }

    private void object(EObject object) throws MeetingFileException {
        boolean inDossier = layout.entryOf(object).equals(EntryNames.DOSSIER);
        if (inDossier && Layout.isForeign(object)) {
            throw MeetingFileException.of(
                    Kind.UNSTORABLE,
                    "foreign",
                    Names.of(object),
                    object.eClass().getEPackage().getNsURI(),
                    Names.of(object.eContainer()));
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature.isTransient()) {
                continue;
            }
            Object value = object.eGet(feature, false);
            if (feature instanceof EAttribute) {
                for (Object one : feature.isMany() && value instanceof List<?> many ? many : oneOrNone(value)) {
                    elements += feature.isMany() ? 1 : 0;
                    if (one instanceof String text) {
                        text(object, feature, text);
                    }
                }
            } else if (feature instanceof EReference reference
                    && !reference.isContainment()
                    && !reference.isContainer()) {
                for (Object target : value instanceof InternalEList<?> many ? many.basicList() : oneOrNone(value)) {
                    reference(object, reference, (EObject) target);
                }
            }
        }
    }

    private static List<?> oneOrNone(Object value) {
        return value == null ? List.of() : List.of(value);
    }

    /** The characters of XML 1.0 §2.2; the rest cannot be written, not even as a reference. */
    private static void text(EObject object, EStructuralFeature feature, String text) throws MeetingFileException {
        int position = 0;
        for (int i = 0; i < text.length(); position++) {
            int c = text.codePointAt(i);
            boolean allowed = c >= ' ' && c < Character.MIN_SURROGATE
                    || c > Character.MAX_SURROGATE && c != 0xfffe && c != 0xffff
                    || c == '\n'
                    || c == '\t'
                    || c == '\r';
            if (!allowed) {
                throw MeetingFileException.of(
                        Kind.UNSTORABLE,
                        "text",
                        Names.of(object),
                        Names.of(feature),
                        String.format("%04X", c),
                        position + 1);
            }
            i += Character.charCount(c);
        }
    }

    private void reference(EObject object, EReference reference, EObject target) throws MeetingFileException {
        if (target.eResource() != document.resource()) {
            throw MeetingFileException.of(
                    Kind.DANGLING_REFERENCE, "target", Names.of(object), Names.of(reference), Names.of(target));
        }
    }

    /**
     * Requires that objects exist to which an absent part refers; otherwise its bundle could not open the file again.
     */
    private void absentParts() throws MeetingFileException {
        for (AbsentPart part : document.absentParts()) {
            for (URI address : part.references()) {
                if (!absent.contains(EntryAddresses.entry(address))
                        && document.resource().getEObject(address.fragment()) == null) {
                    throw MeetingFileException.of(Kind.DANGLING_REFERENCE, "part", part.label(), address.fragment())
                            .at(part.entry().name());
                }
            }
        }
    }
}
