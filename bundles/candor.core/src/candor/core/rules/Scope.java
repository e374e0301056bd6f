// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * Which objects a rule checks, and which changes make it check them again. Immutable; each method gives a wider scope.
 *
 * <p>An object is always checked when it comes into the dossier, and its findings go when it leaves. Objects that come or go with
 * their contents count as a change of every feature they have.
 *
 * @param subjects classes whose instances (and those of their subclasses) are checked
 * @param own features of the subject itself
 * @param whole whether every feature of the subject counts as its own
 * @param inside features of objects contained in the subject: a change re-checks that subject
 * @param anywhere features of any object: a change re-checks all subjects
 * @param today whether findings depend on today's date
 */
public record Scope(
        Set<EClass> subjects,
        Set<EStructuralFeature> own,
        boolean whole,
        Set<EStructuralFeature> inside,
        Set<EStructuralFeature> anywhere,
        boolean today) {

    public Scope {
        subjects = Set.copyOf(subjects);
        own = Set.copyOf(own);
        inside = Set.copyOf(inside);
        anywhere = Set.copyOf(anywhere);
    }

    /** Objects of these classes, checked once and again when they come into the dossier. */
    public static Scope of(EClass... subjects) {
        return new Scope(Set.of(subjects), Set.of(), false, Set.of(), Set.of(), false);
    }

    /** Reads these features of the subject. */
    public Scope own(EStructuralFeature... features) {
        return own(List.of(features));
    }

    /** Reads these features of the subject. */
    public Scope own(Collection<? extends EStructuralFeature> features) {
        return new Scope(subjects, with(own, features), whole, inside, anywhere, today);
    }

    /** Reads any feature of the subject. */
    public Scope wholly() {
        return new Scope(subjects, own, true, inside, anywhere, today);
    }

    /** Reads these features of what the subject contains, directly or deeper. */
    public Scope inside(EStructuralFeature... features) {
        return new Scope(subjects, own, whole, with(inside, List.of(features)), anywhere, today);
    }

    /** Reads these features wherever they stand. */
    public Scope anywhere(EStructuralFeature... features) {
        return anywhere(List.of(features));
    }

    /** Reads these features wherever they stand. */
    public Scope anywhere(Collection<? extends EStructuralFeature> features) {
        return new Scope(subjects, own, whole, inside, with(anywhere, features), today);
    }

    /** Depends on the date of today. */
    public Scope daily() {
        return new Scope(subjects, own, whole, inside, anywhere, true);
    }

    /** Whether an object is one that is checked. */
    public boolean covers(EObject object) {
        return covers(object.eClass());
    }

    boolean covers(EClass type) {
        return subjects.stream().anyMatch(s -> s.isSuperTypeOf(type) || s == EcorePackage.Literals.EOBJECT);
    }

    private static <T> Set<T> with(Set<T> some, Collection<? extends T> more) {
        Set<T> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }

    /** Features in one set, for scopes that share them. */
    public static Set<EStructuralFeature> features(EStructuralFeature... features) {
        return new LinkedHashSet<>(Arrays.asList(features));
    }
}
