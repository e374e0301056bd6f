// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Makes sure that no value that is read is lost. EMF silently overwrites the first of two values, and the next save
 * would drop it; a value that the model cannot hold is refused instead. The counterpart of {@link WriteCheck}.
 */
final class ReadValues {

    /** Of an attribute as a whole, as {@code XMLHandler} says it; an element has a value of its own. */
    private static final int ATTRIBUTE = -2;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A reference whose opposite is written too; only at the end is it known whether both agree. */
    private record Mutual(EObject owner, EReference feature, List<String> ids, String place) {}

    private final Resource resource;
    private final List<Mutual> mutual = new ArrayList<>();
    private EObject lastOwner;
    private EStructuralFeature lastFeature;
    private Set<Object> lastValues = Set.of();
    private String entry;

    ReadValues(Resource resource) {
        this.resource = resource;
    }

    /** References by identifiers in one attribute. */
    void references(EObject owner, EReference feature, String text, int line, int column) throws MeetingFileException {
        requireStored(owner, feature);
        if (feature.isContainment()) {
            throw refusal("contained", Names.of(feature), text);
        }
        List<String> ids = ids(text);
        if (!feature.isMany() && ids.size() > 1) {
            throw refusal("many", Names.of(owner), Names.of(feature), ids.size());
        }
        refuseTwice(owner, feature, ids);
        if (feature.getEOpposite() != null) {
            if (entry == null) {
                entry = String.join("/", resource.getURI().segments());
            }
            mutual.add(new Mutual(owner, feature, ids, entry + ':' + line + ':' + column));
        }
    }

    /** The identifiers without the names of classes between them. Most attributes hold one: that needs neither pattern nor stream. */
    private static List<String> ids(String text) {
        String stripped = text.strip();
        if (!Lexical.hasBlank(stripped)) {
            return isId(stripped) ? List.of(stripped) : List.of();
        }
        return BLANKS.splitAsStream(stripped).filter(ReadValues::isId).toList();
    }

    private static boolean isId(String word) {
        return word.contains("#") || !word.contains(":");
    }

    private static void refuseTwice(EObject owner, EReference feature, List<String> ids) throws MeetingFileException {
        if (ids.size() < 2) {
            return;
        }
        Set<String> different = new HashSet<>();
        for (String id : ids) {
            if (!different.add(id)) {
                throw refusal("twice", Names.of(owner), Names.of(feature), id);
            }
        }
    }

    /** A value of an attribute of the model, before it is set. */
    void before(EObject owner, EStructuralFeature feature, int position) throws MeetingFileException {
        requireStored(owner, feature);
        if (feature instanceof EAttribute && !feature.isMany() && position != ATTRIBUTE && owner.eIsSet(feature)) {
            throw refusal("again", Names.of(owner), Names.of(feature));
        }
    }

    /** The same, after it is set. */
    void after(EObject owner, EStructuralFeature feature) throws MeetingFileException {
        if (!(feature instanceof EAttribute) || !feature.isMany() || !feature.isUnique()) {
            return;
        }
        List<?> values = (List<?>) owner.eGet(feature);
        if (owner != lastOwner || feature != lastFeature) {
            lastOwner = owner;
            lastFeature = feature;
            lastValues = new HashSet<>();
        }
        for (Object value : values.subList(Math.min(lastValues.size(), values.size()), values.size())) {
            if (!lastValues.add(value)) {
                throw refusal("twice", Names.of(owner), Names.of(feature), String.valueOf(value));
            }
        }
    }

    /** An object, or a reference by address, in an element of its own. */
    void element(EObject owner, EStructuralFeature feature) throws MeetingFileException {
        requireStored(owner, feature);
        if (!feature.isMany() && owner.eGet(feature, false) != null && ((EReference) feature).isContainment()) {
            throw refusal("again", Names.of(owner), Names.of(feature));
        }
    }

    /** Checks, when all is read, that no reference was undone by what its opposite says. */
    void check() throws MeetingFileException {
        if (!resource.getErrors().isEmpty()) {
            return;
        }
        for (Mutual each : mutual) {
            Set<Object> present = Collections.newSetFromMap(new IdentityHashMap<>());
            Object value = each.owner.eGet(each.feature, false);
            if (value instanceof Collection<?> many) {
                present.addAll(many);
            } else {
                present.add(value);
            }
            for (String id : each.ids) {
                EObject target = resource.getEObject(id.startsWith("#") ? id.substring(1) : id);
                if (target != null && !present.contains(target)) {
                    throw refusal(
                                    "opposite",
                                    Names.of(each.owner),
                                    Names.of(each.feature),
                                    Names.of(each.feature.getEOpposite()))
                            .at(each.place);
                }
            }
        }
    }

    /** Refuses a value of a feature that is not stored, because the next save would not write it. */
    private static void requireStored(EObject owner, EStructuralFeature feature) throws MeetingFileException {
        boolean computed = feature.isTransient()
                || feature.isDerived()
                || !feature.isChangeable()
                || feature instanceof EReference reference && reference.isContainer();
        if (computed) {
            throw refusal("computed", Names.of(owner), Names.of(feature));
        }
    }

    private static MeetingFileException refusal(String detail, Object... arguments) {
        return MeetingFileException.of(Kind.BROKEN_CONTENT, detail, arguments);
    }
}
